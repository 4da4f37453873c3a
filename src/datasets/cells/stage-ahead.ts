import { meanings } from "../../language/column-languages.ts";
import { plainWords } from "../../language/column-sense.ts";
import { statusWord } from "./cell-status.ts";

const scenarios = meanings(({ scenarios: { actual, estimate, plan } }) => [
  ["actual", actual],
  ["estimate", estimate],
  ["plan", plan],
]);

const stages = meanings((each) => each.stages);

/** So many words may say which figures they are: `Ước thực hiện`. */
const mostWords = 3;

/**
 * A period with what is said in front of it behind it, in brackets, where others read it: `Ước năm 2024` as `năm 2024 (Ước)`. Any other text as
 * it is.
 *
 * @example
 * ["Ước năm 2024", "Sơ bộ 2023", "Tháng 6/2024"].map(stageBehind) // -> ["năm 2024 (Ước)", "2023 (Sơ bộ)", "Tháng 6/2024"]
 */
export function stageBehind(text: string): string {
  const plain = text.trim();
  if (!/^\p{L}[^\d]*\s.*\d$/u.test(plain) || plain.length > longest) return text;
  const words = plain.split(/\s+/);
  for (let count = Math.min(mostWords, words.length - 1); count > 0; count--) {
    const said = words.slice(0, count).join(" ");
    const isStage = stages.has(said) || statusWord(said) !== undefined || scenarios.has(plainWords(said).join(" "));
    const rest = words.slice(count).join(" ");
    if (isStage && isPeriodAlone.test(rest)) return `${rest} (${said})`;
  }
  return text;
}

const longest = 60;
/** A number, and a word in front of it or none: `2024`, `năm 2024`, `quý IV/2024`. */
const isPeriodAlone = /^(?:\p{L}{1,8}\s+)?[\dIVX][\dIVX./-]*$/u;

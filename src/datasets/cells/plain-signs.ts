import { type GuessSaid, said } from "../../model/guess-said.ts";

/** How the digits and the signs of a text are written otherwise than in ASCII, and what of it is a guess. */
export interface PlainSigns {
  readonly plain: (text: string) => string;
  readonly guess?: { readonly as: GuessSaid; readonly because?: GuessSaid };
}

/**
 * Digits of other scripts as `0` to `9`, and with them their marks and brackets in full width; a triangle before a number as a sign. Beside `▼`, `▲` is a rise; alone it is
 * less than zero, where the text is in a script of East Asia, whose accounts write it so. Elsewhere it is left as it stands, and is no number.
 * Undefined where there is nothing of the sort.
 *
 * @example
 * plainSigns("المنطقة,٢٠٢٢")?.plain("١٬٢٣٤٫٥") // -> "1’234.5"
 * plainSigns("▲ 3.2\n▼ 1.5")?.plain("▲ 3.2") // -> "+ 3.2"
 * plainSigns("東京,▲120")?.plain("▲120") // -> "-120"
 * plainSigns("Hà Nội,2022") // -> undefined
 */
export function plainSigns(text: string): PlainSigns | undefined {
  if (!any.test(text)) return undefined;
  const rise = riseOf(text);
  const plain = (part: string) =>
    any.test(part) ? withTriangles(part.replace(otherDigit, digitOf).replace(mark, markOf), rise) : part;
  if (rise === undefined) return { plain };
  return { plain, guess: { as: said("equals", "▲", rise), ...(rise === "+" && { because: "▼" }) } };
}

const any = /(?![0-9])\p{Nd}|[％（）]|[▲△▼▽]\s?[$€£¥₫]?\d/u;
const otherDigit = /(?![0-9])\p{Nd}/gu;
const isOther = /^(?![0-9])\p{Nd}$/u;
const mark = /(?<=\d)[٬，٫．](?=\d)|[٪％（）]|－(?=\d)/gu;
const up = /[▲△](?=\s?[$€£¥₫]?\d)/gu;
const down = /[▼▽](?=\s?[$€£¥₫]?\d)/gu;
const eastAsian = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** The sign that a triangle upwards is; undefined where none stands before a number, or nothing says which. */
function riseOf(text: string): "+" | "-" | undefined {
  if (text.search(up) < 0) return undefined;
  if (text.search(down) >= 0) return "+";
  return eastAsian.test(text) ? "-" : undefined;
}

function withTriangles(text: string, rise: "+" | "-" | undefined): string {
  const fallen = text.replace(down, "-");
  return rise === undefined ? fallen : fallen.replace(up, rise);
}

/** A digit by its place in the run of ten that each script has. */
function digitOf(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  let value = 0;
  while (isOther.test(String.fromCodePoint(code - value - 1))) value++;
  return String(value % 10);
}

/** Thousands as an apostrophe, which cuts no cell of a text. */
function markOf(sign: string): string {
  if (sign === "٬" || sign === "，") return "’";
  if (sign === "٫" || sign === "．") return ".";
  const same: Readonly<Record<string, string>> = { "－": "-", "（": "(", "）": ")" };
  return same[sign] ?? "%";
}

import type { Guess } from "../../model/diagnostic.ts";
import { said } from "../../model/guess-said.ts";
import { formatPeriod } from "../../model/period-notation.ts";
import { partInBrackets } from "../cells/part-in-brackets.ts";
import { stageOf } from "./period-stage.ts";

/** Years with a mark, and what the note below says of them: `2023*` as `2023-01-01..2023-09-30`. */
export interface NotedPeriods {
  readonly texts: ReadonlyMap<string, string>;
  readonly guesses: readonly Pick<Guess, "what" | "as" | "because">[];
}

const mark = String.raw`(\*{1,3}|[†‡§]|[¹²³⁴⁵]|[([][\d\p{Ll}*]{1,2}[)\]])`;
const marked = new RegExp(String.raw`^((?:19|20)\d\d)\s?${mark}$`, "u");
const note = new RegExp(String.raw`^${mark}\s*[:.–-]?\s*(\S.{1,60})$`, "u");

/**
 * What notes say of the years that bear their marks: `* to 30 September` that `2023*` is a part of the year, `(1) provisional` that `2022 (1)` is
 * not final. Notes that say something else are left alone.
 *
 * @example
 * [...notedPeriods(["2022", "2023*"], () => ["* to 30 September"]).texts] // -> [["2023*", "2023-01-01..2023-09-30"]]
 */
export function notedPeriods(texts: Iterable<string>, lines: () => readonly string[]): NotedPeriods {
  const found = new Map<string, string>();
  const years = new Set([...texts].filter((text) => marked.test(text.trim())));
  const notes = years.size > 0 ? notesByMark(lines()) : new Map<string, string>();
  const guesses: NotedPeriods["guesses"][number][] = [];
  for (const text of years) {
    const [, year = "", sign = ""] = marked.exec(text.trim()) ?? [];
    const remark = notes.get(bare(sign));
    const means = remark === undefined ? undefined : meaningOf(year, remark);
    if (remark === undefined || means === undefined) continue;
    found.set(text, means);
    guesses.push({ what: "period", as: said("equals", text, means), because: remark });
  }
  return { texts: found, guesses };
}

function notesByMark(lines: readonly string[]): ReadonlyMap<string, string> {
  const notes = new Map<string, string>();
  for (const line of lines) {
    const [, sign = "", text = ""] = note.exec(line.trim()) ?? [];
    if (sign !== "" && !notes.has(bare(sign))) notes.set(bare(sign), text.replace(/[.;]$/, ""));
  }
  return notes;
}

/** `(*)` and `*` are one mark. */
function bare(sign: string): string {
  const at = "¹²³⁴⁵".indexOf(sign);
  return sign !== "" && at >= 0 ? String(at + 1) : sign.replaceAll(/[()[\]]/g, "");
}

/** What a year is with a remark; the year in the remark again, and words such as `data` in front of it, say nothing more. */
function meaningOf(year: string, remark: string): string | undefined {
  const plain = remark.replace(new RegExp(`[\\s/,-]*(?<!\\d)${year}$`), "").trim();
  for (const text of [plain, plain.replace(/^(?:data|figures?|số liệu|dữ liệu|données|datos|dados)\s+/i, "")]) {
    const bracketed = `${year} (${text})`;
    const part = partInBrackets(bracketed);
    if (part) return formatPeriod(part);
    if (stageOf(bracketed)) return bracketed;
  }
  return undefined;
}

/** The lines of a table in which one cell alone is filled. */
export function notesAmong(rows: readonly (readonly string[])[]): readonly string[] {
  return rows.flatMap((row) => {
    const [only = "", ...more] = row.filter((cell) => cell !== "");
    return more.length === 0 && only !== "" ? [only] : [];
  });
}

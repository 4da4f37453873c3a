import { meanings, phrasesOf } from "../../language/column-languages.ts";
import { type ColumnQualifier, plainWords } from "../../language/column-sense.ts";
import { type Period, yearOf } from "../../model/period.ts";
import { comparedPeriods } from "./compared-periods.ts";
import { partInBrackets } from "./part-in-brackets.ts";
import { readPeriod } from "./read-period.ts";
import { spelledPeriod } from "./spelled-period.ts";
import { withoutYearNotes } from "./year-notes.ts";

/** A period in the name of a column, and what else the name says. */
export interface PeriodName {
  readonly period: Period;
  readonly rest: string;
  /** What a letter right behind the year says: `2024E` is an estimate. */
  readonly says?: ColumnQualifier;
}

const stages = meanings((each) => each.stages);

/** Words before the number of a month, a quarter or a year: `tháng`, `quý`. */
const parts = phrasesOf((each) => each.parts).join("|");

const pieces = new RegExp(
  [
    String.raw`\d{4}年(?:度|\d{1,2}[-–—至]\d{1,2}月|\d{1,2}月期?)?`,
    String.raw`\d{4}\s*\[YR\d{4}\]`,
    // `Chi 2024` does not end with the first half.
    String.raw`(?<!\p{L})(?:${parts}|Q|T|H|S|FY|YR)\s*[IVX\d]{1,2}\s*(?:[-/.]\s*|\s+(?:${parts})\s+|\s+)?\d{4}`,
    String.raw`(?:${parts}|Q|T|H|S|FY|YR)\s*\d{1,2}\s*(?:[-/.]\s*|\s+(?:${parts})\s+|\s+)?\d{4}`,
    String.raw`\d{4}\s*[-_./]?\s*[QMHSW]\s*\d{1,2}`,
    String.raw`\d{1,2}[-/.]\d{1,2}[-/.]\d{4}`,
    String.raw`\d{4}-\d\d-\d\d`,
    String.raw`\d{1,2}[-/]\d{4}`,
    String.raw`\d{4}[-/]\d{1,2}(?!\d)`,
    String.raw`\d{1,2} (?:${parts}) (?:\p{L}{3,4} )?(?:${parts}) \d{4}`,
    // `total1718` is of two years with two digits each, or of none.
    String.raw`(?:(?:${parts}) )?(?<!\d)(?:(?<!\p{L})1[78]|19|20|21)\d\d(?!\d)`,
  ].join("|"),
  "iu",
);

/** What has been so from a year on is no figure of that year: `closed since 2010`. */
const sinceYear = /(?:^|\s)(?:since|depuis|desde|seit|sedan|od|từ\s+năm)\s+(?:19|20)\d\d\)?$/iu;

/**
 * Reads the name of a column that holds the figures of a period: `2011`, `1960 [YR1960]`, `T1/2011`, `GDP 2019`,
 * `Kế hoạch năm 2024`, `rev_2019`. Undefined where the name has no period of the years 1700 to 2199.
 *
 * @example
 * periodName("rev_2019")?.rest // -> "rev"
 * periodName("FY2024E")?.says // -> "estimate"
 * periodName("FY24F")?.says // -> "estimate"
 * periodName("column 12") // -> undefined
 * periodName("closed since 2010") // -> undefined
 */
export function periodName(name: string): PeriodName | undefined {
  const text = withoutYearNotes(name.normalize("NFC").trim());
  const read = readPeriod(text);
  // What a word says is a year may be any: `năm 938`.
  const own = /^\p{L}/u.test(text) ? read : likely(read);
  if (own) return { period: own, rest: "" };
  if (text.length > 200 || sinceYear.test(text)) return undefined;
  const [, before = "", letters = ""] = staged.exec(text) ?? [];
  const says = stages.get(letters);
  const whole = before.replace(/^FY\s?(?=\d{4}$)/, "").replace(/^FY\s?['’]?(?=\d\d$)/, "20");
  const of = says && likely(readPeriod(whole));
  if (of) return { period: of, rest: "", says };
  const part = likely(partInBrackets(text));
  if (part) return { period: part, rest: "" };
  const compared = comparedPeriods(text);
  if (compared && likely(compared.period)) return compared;
  const spelled = spelledPeriod(text);
  if (spelled && likely(spelled.period)) return spelled;
  const [found, period] = pieceIn(text) ?? [];
  if (!found || !period) return undefined;
  const rest = `${text.slice(0, found.index)} ${text.slice(found.index + found[0].length)}`;
  return {
    period,
    rest: rest
      .replaceAll(/^[\s_,;:–-]+|[\s_,;:–-]+$/g, "")
      .replaceAll(/\(\s*\)|\[\s*\]/g, "")
      .trim(),
  };
}

/** A period, and letters of its stage right behind it: `2024E`, `FY24F`, `4Q24E`, `T6/2024 TH`. */
const staged = /^(.{0,18}\d)\s?\(?(\p{Lu}{1,3}|\p{Ll})\)?$/u;

/** A period in a name: one with its year in full, else a month before two digits at the end, `Sales Jan-23`. */
function pieceIn(text: string): readonly [RegExpExecArray, Period] | undefined {
  for (const pattern of [pairOfYears, monthsInYear, monthInYear, pieces, shortMonth]) {
    const found = pattern.exec(text.replaceAll("_", " ").replace(baseYear, (base) => " ".repeat(base.length)));
    const period = found && likely(readPeriod(found[0]));
    if (found && period) return [found, period];
  }
  return undefined;
}

/** `Enrolment in 2021/2022`: the second year is no part of the name; of other two years it may be. */
const pairOfYears = /(?<![\d/–-])(?:19|20)\d\d[-–/](?:19|20)\d\d(?![\d/–-])/u;

/** `Index (2020=100)`: what an index is measured by is no period of its figures. */
const baseYear = /(?<!\d)\d{4}(?:[-–/]\d{2,4})?\s*=\s*100(?!\d)/g;

/** `Homicidios enero-junio 2023`: a part of a year, in words that {@link readPeriod} knows. */
const monthsInYear = /(?<!\p{L})\p{L}{3,10}\.?\s?[-–—]\s?\p{L}{3,10}\.?\s(?:(?:de|di|del)\s)?(?:19|20)\d\d(?!\d)/u;

/** `Arbeitslose Mai 2023`, `Ventas de mayo de 2023`: a month by its name. */
const monthInYear = /(?<!\p{L})\p{L}{3,10}\.?\s(?:(?:de|di|del)\s)?(?:19|20)\d\d(?!\d|\s?[-–/]\s?\d)/u;

const shortMonth = /(?<![\p{L}\d])\p{L}{3,9}[-'’]\d\d$/u;

/** Whether a name is a period and nothing else. */
export function isPeriodName(name: string): boolean {
  return periodName(name)?.rest === "";
}

/**
 * Whether a name is a period, with nothing beside it but a remark in brackets.
 *
 * @example
 * ["2020", "2020 (provisional)", "GDP 2020"].map(isNotedPeriod) // -> [true, true, false]
 */
export function isNotedPeriod(name: string): boolean {
  const rest = periodName(name)?.rest;
  return rest !== undefined && /^(?:[([][^()[\]]*[)\]]|[*†‡§¹²³]*)$/.test(rest);
}

function likely(found: Period | undefined): Period | undefined {
  return found && yearOf(found) >= 1700 && yearOf(found) < 2200 ? found : undefined;
}

/**
 * The month or quarter that a name is, without a year: `T1`, `Tháng 12`, `Jan`, `Quý I`, `Q4`.
 *
 * @example
 * ["Tháng 12", "T1", "Янв", "Quý IV", "Q5"].map(partName) // -> [{ is: "month", number: 12 }, { is: "month", number: 1 }, { is: "month", number: 1 }, { is: "quarter", number: 4 }, undefined]
 */
export function partName(name: string): { readonly is: "month" | "quarter"; readonly number: number } | undefined {
  const words = plainWords(name).join("");
  const read = /^(?:[tmq]|\p{L}{2,9})(?:\d{1,2}|[ivx]{1,3})?$/u.test(words)
    ? readPeriod(`${name.trim()} 2001`)
    : undefined;
  if (read?.kind !== "regular" || (read.frequency !== "M" && read.frequency !== "Q")) return undefined;
  const each = read.frequency === "M" ? 12 : 4;
  return { is: each === 12 ? "month" : "quarter", number: read.ordinal - 2001 * each + 1 };
}

import { absentWords } from "../../language/absent-words.ts";
import { plainWords } from "../../language/column-sense.ts";
import { jointStatus, type ObservationStatus } from "../../model/observation-status.ts";
import { statusWord } from "./cell-status.ts";
import { unitOf } from "./unit-of.ts";

/** What stands in a cell of a value column. `mark` is what stood beside the number and gave it its status. */
export type ReadValue =
  | {
      readonly kind: "number";
      readonly value: number;
      readonly decimals: number;
      readonly status?: ObservationStatus;
      readonly mark?: string;
      /** A sign of percent, or of per mille, stood behind it; the value is as printed all the same. */
      readonly percent?: true;
      readonly perMille?: true;
    }
  | { readonly kind: "missing"; readonly status: ObservationStatus }
  /** `status` where it is a figure that is not given: below five, and so suppressed. */
  | { readonly kind: "bad"; readonly status?: ObservationStatus };

/**
 * Reads a number as tables print it: digits grouped by the other mark, by spaces or apostrophes; a sign, or brackets for
 * less than zero; an exponent; a percent sign; letters and stars behind it that give it a status. What stands for a missing
 * value keeps its meaning apart from zero: nothing or `..` is missing (O), `-` that there is nothing to count (M), `...` that
 * nobody collected it (L), `c` that it is confidential (Q). Linear in the text, whatever it is.
 *
 * @example
 * readValue("1.234,50", ",") // -> { kind: "number", value: 1234.5, decimals: 2 }
 * readValue("1,23,456", ".") // -> { kind: "number", value: 123456, decimals: 0 }
 * readValue("12.3e", ".") // -> { kind: "number", value: 12.3, decimals: 1, status: "E", mark: "e" }
 * readValue("112 (+12%)", ".") // -> { kind: "number", value: 112, decimals: 0 }
 * readValue("-", ".") // -> { kind: "missing", status: "M" }
 * readValue("12,5", ".") // -> { kind: "bad" }
 */
export function readValue(text: string, decimal: "." | ","): ReadValue {
  const plain = text.trim();
  if (plain.length > longestNumber) return bad;
  const missing = missingStatus(plain);
  if (missing) return { kind: "missing", status: missing };
  if (below.test(plain)) return suppressed;
  const found = shape.exec(plain);
  if (!found) return bad;
  const [, about, open, sign, inner, digits = "", exponent, close, behind, per, tail = ""] = found;
  const marks = tail.replace(changeBehind, "");
  if (((open ?? inner) === undefined) !== (close === undefined) || (open !== undefined && inner !== undefined))
    return bad;
  if (behind !== undefined && (sign !== undefined || close !== undefined)) return bad;
  const canonical = withoutGroups(digits, decimal);
  if (canonical === undefined) return bad;
  const power = marks === "" ? 0 : magnitude(marks);
  const mark = power > 0 ? "" : marks;
  const status = mark === "" ? (about === undefined ? undefined : "E") : markStatus(mark);
  if (mark !== "" && status === undefined) return bad;
  const negative = close !== undefined || behind !== undefined || (sign !== undefined && sign !== "+");
  const scaled = Number(exponent ?? 0) + power;
  const size = Number(scaled === 0 ? canonical : `${canonical}e${scaled}`);
  if (!Number.isFinite(size)) return bad;
  const fraction = canonical.length - (canonical.indexOf(".") < 0 ? canonical.length : canonical.indexOf(".") + 1);
  const decimals = Math.min(100, Math.max(0, fraction - scaled));
  const value = negative && size !== 0 ? -size : size;
  return {
    kind: "number",
    value,
    decimals,
    ...(status === undefined ? {} : { status, mark: mark || (about ?? "") }),
    ...(per === "%" ? { percent: true } : {}),
    ...(per === "‰" ? { perMille: true } : {}),
  };
}

const bad: ReadValue = Object.freeze({ kind: "bad" });
const suppressed: ReadValue = Object.freeze({ kind: "bad", status: "Q" });
/** A bound in place of a figure: `<5`. */
const below = /^[<≤]\s*\d{1,4}$/;
const longestNumber = 400;

/**
 * Excel's mark of a text or one for about, a bracket or not, a sign or not, a currency sign or not, digits and what groups them, an
 * exponent, a minus as accountants write it, a currency, percent or per mille, and the rest.
 */
const shape =
  /^['’]?([~≈])?\s*(\()?\s*([-+−–])?\s*[$€£¥₫]?\s*(\()?\s*((?:\d|[.,](?=\d))(?:[\d.,]|[ \u00a0\u202f\u2009'’](?=\d))*)(?:[eE]([-+]?\d{1,3}))?\s*(\))?\s*([-−–](?=\s*$))?\s*[$€£¥₫]?\s*([%‰])?\s*(.*)$/;

/** The change, or the share, that some print in brackets behind a figure: `112 (+12%)`. */
const changeBehind = /^\([-+−–]?\s?\d[\d.,]{0,9}\s?%\)$/;

/** The power of ten that a word or a letter behind a number means: `triệu`, `million`, `K`. */
function magnitude(marks: string): number {
  const letter = letters.get(marks);
  if (letter !== undefined) return letter;
  if (!/^\p{L}{2,}(?:\s\p{L}{2,})?$/u.test(marks)) return 0;
  const unit = unitOf(marks);
  return unit.kind === "none" ? unit.scale : 0;
}

const letters: ReadonlyMap<string, number> = new Map([
  ["K", 3],
  ["k", 3],
  ["M", 6],
  ["mn", 6],
  ["mln", 6],
  ["bn", 9],
  ["tn", 12],
]);

/** The digits with a point for the decimal mark, where the groups are of three. */
function withoutGroups(digits: string, decimal: "." | ","): string | undefined {
  const group = decimal === "." ? "," : ".";
  const [whole = "", fraction, ...more] = digits.split(decimal);
  if (more.length > 0) return undefined;
  if (fraction !== undefined && !/^\d*$/.test(fraction)) return undefined;
  const plain = /^\d*$/.test(whole) ? whole : grouped(whole, group);
  if (plain === undefined) return undefined;
  return fraction === undefined || fraction === "" ? plain || undefined : `${plain || "0"}.${fraction}`;
}

function grouped(whole: string, group: string): string | undefined {
  const parts = whole.split(new RegExp(`[${group} \\u00a0\\u202f\\u2009'’]`));
  const [first = "", ...rest] = parts;
  const sound = /^\d{1,3}$/.test(first) && rest.every((part) => /^\d{3}$/.test(part));
  return sound || isIndian(first, rest) ? parts.join("") : undefined;
}

/** `1,23,45,678`: lakhs and crores, in groups of two above the thousands. */
function isIndian(first: string, rest: readonly string[]): boolean {
  const groups = rest.slice(0, -1);
  const isThousand = /^\d{3}$/.test(rest.at(-1) ?? "");
  return /^\d{1,2}$/.test(first) && groups.length > 0 && isThousand && groups.every((part) => /^\d\d$/.test(part));
}

/**
 * The status that a text without a number stands for where values are expected; undefined where it stands for none.
 *
 * @example
 * ["", "..", "...", ":", "-", "$—", "n/a", "NaN", "x", "c", "0"].map(missingStatus) // -> ["O", "O", "L", "O", "M", "M", "O", "O", "M", "Q", undefined]
 */
export function missingStatus(text: string): ObservationStatus | undefined {
  if (text.length > longestMark || isDigits(text)) return undefined;
  const flagged = /^:\s*([a-z]{1,3})$/.exec(text);
  if (/^[$€£¥₫]?\s*(?:[-–—−]\s*){1,3}%?$/.test(text)) return "M";
  if (flagged) return [...(flagged[1] ?? "")].map((mark) => missingMarks.get(mark)).find((each) => each) ?? "O";
  const bracketed = /^[([]([^()[\]]{1,4})[)\]]$/.exec(text)?.[1]?.toLowerCase();
  if (bracketed !== undefined) return shorthand[bracketed];
  return missingMarks.get(text) ?? missingMarks.get(text.toLowerCase()) ?? absentWords.get(plainWords(text).join(" "));
}

/**
 * Whether a text says that nothing is there in a column of names, too: a mark, or what programs write. Words are a name there: `Not stated`.
 *
 * @example
 * ["", "n/a", "nan", "Not stated"].map(isBlank) // -> [true, true, true, false]
 */
export function isBlank(text: string): boolean {
  return missingStatus(text) === "O" && !isWords(text);
}

/** A word, or words, of more letters than marks have. */
export function isWords(text: string): boolean {
  return /^(?=.{6})\p{L}+(?: \p{L}+)*$/u.test(text);
}

/** Whether a text is digits with points or commas between them, which most cells are: seen without any pattern. */
function isDigits(text: string): boolean {
  const from = text.charCodeAt(0) === minusSign ? 1 : 0;
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (!(code >= zeroDigit && code <= nineDigit) && (at === from || (code !== point && code !== comma))) return false;
  }
  return text.length > from;
}

const [minusSign, point, comma, zeroDigit, nineDigit] = [45, 46, 44, 48, 57] as const;

/** What stands in brackets in place of a figure, as statistical offices agree on it: `[c]`, `(D)`, `(X)`, `[low]`. */
const shorthand: Readonly<Record<string, ObservationStatus>> = {
  c: "Q",
  d: "Q",
  s: "Q",
  x: "M",
  z: "M",
  w: "O",
  u: "O",
  na: "O",
  "n.a.": "O",
  "n/a": "O",
  low: "O",
};

const longestMark = 30;

const missingMarks: ReadonlyMap<string, ObservationStatus> = new Map<string, ObservationStatus>([
  ...marksOf(
    "O",
    "|..|:|.|n/a|#n/a|n.a.|nan|?|нет данных|нет свед.|нет сведений|н/д|н.д.|s/d|sin datos|sin dato|k. a.|k.a.|n.d.",
  ),
  ...marksOf("L", "…|..."),
  ...marksOf("M", "-|–|—|--|x|z|:z"),
  ...marksOf("Q", "c|:c|*|**|***|np|n.p."),
]);

function marksOf(status: ObservationStatus, marks: string): (readonly [string, ObservationStatus])[] {
  return marks.split("|").map((mark) => [mark, status]);
}

/** What the marks behind a number say together; undefined where one of them says nothing that is known. */
function markStatus(marks: string): ObservationStatus | undefined {
  if (/^(?:\[\d{1,2}\]|\(\d{1,2}\))$/.test(marks)) return "U";
  const signs = [...marks.replaceAll(/[\s()[\]]/g, "").toLowerCase()];
  if (signs.length === 0) return undefined;
  if (signs.length > 3) return statusWord(marks);
  const statuses = signs.map((mark) => marksOfNumbers[mark]).filter((status) => status !== undefined);
  if (statuses.length === signs.length) return jointStatus(statuses);
  // The call of a note, `70[a]`, says no more than that there is one.
  return /^\[\w{1,2}\]$/.test(marks) ? "U" : statusWord(marks);
}

/** Marks of Eurostat, the OECD and national yearbooks. A star or a raised digit only says that there is a remark. */
const marksOfNumbers: Readonly<Record<string, ObservationStatus>> = {
  c: "Q",
  e: "E",
  s: "E",
  p: "P",
  r: "R",
  b: "B",
  d: "D",
  f: "F",
  u: "U",
  i: "I",
  n: "N",
  "*": "U",
  "†": "U",
  "‡": "U",
  "#": "U",
  "§": "U",
  "¹": "U",
  "²": "U",
  "³": "U",
};

/**
 * Whether a number has more digits than a double tells apart, or is a whole number that it does not hold.
 *
 * @example
 * [isImprecise("9007199254740993", 9007199254740992), isImprecise("0.1234567890123456", 0.1234567890123456)] // -> [true, false]
 */
export function isImprecise(text: string, value: number): boolean {
  const digits = text.replaceAll(/[^\d]/g, "").replace(/^0+/, "");
  if (digits.length <= 15 || /[eE]/.test(text)) return false;
  return (
    digits.length > 17 ||
    (Number.isInteger(value) && /^\D*\d+\D*$/.test(text) && BigInt(digits) !== BigInt(Math.abs(value)))
  );
}

/** What a cell says of its decimal mark: that it is one for certain, that it could be either, or nothing. */
export type MarkEvidence = "." | "," | "either";

/**
 * What the marks in a number say of which one comes before the decimals. `1.234` could be read both ways, `1234,5`,
 * `1.234,5` and `1.234.567` only one.
 *
 * @example
 * ["12,5", "1.234", "1.234.567", "0.123", "1,234.5", "12"].map(markEvidence) // -> [",", "either", ",", ".", ".", undefined]
 */
export function markEvidence(text: string): MarkEvidence | undefined {
  const points = text.split(".").length - 1;
  const commas = text.split(",").length - 1;
  if (points === 0 && commas === 0) return undefined;
  if (points > 0 && commas > 0) return text.lastIndexOf(".") > text.lastIndexOf(",") ? "." : ",";
  const mark = points > 0 ? "." : ",";
  if (points + commas > 1) return mark === "." ? "," : ".";
  const at = text.indexOf(mark);
  const before = digitsBefore(text, at);
  const [after = ""] = /^\d*/.exec(text.slice(at + 1)) ?? [];
  return isEither(before.length, after.length, before.startsWith("0")) ? "either" : mark;
}

/** The digits that end at a place. */
function digitsBefore(text: string, end: number): string {
  let start = end;
  while (/\d/.test(text.charAt(start - 1))) start--;
  return text.slice(start, end);
}

/** Whether one mark between so many digits can group thousands as well as come before decimals. */
export function isEither(before: number, after: number, zero: boolean): boolean {
  return after === 3 && before >= 1 && before <= 3 && !zero;
}

/**
 * Whether a number in another notation than its table's is more likely one of the same with a misprint: `2.978,478` among `3,104,563`.
 *
 * @example
 * ["2.978,478", "2.978,47", "978,478"].map(isMisgrouped) // -> [true, false, false]
 */
export function isMisgrouped(text: string): boolean {
  return /\d(?:\.\d{3},|,\d{3}\.)\d{3}(?!\d)/.test(text);
}

/** How many cells of a column say what of its decimal mark. */
export interface MarkCounts {
  point: number;
  comma: number;
  /** Cells with one point, or one comma, that can be read both ways. */
  eitherPoint: number;
  eitherComma: number;
  /** Whole numbers of more than three digits without a mark: digits are not grouped here. */
  ungrouped: number;
  /** Whole numbers below 1000. */
  small: number;
}

export const noMarks = (): MarkCounts => ({
  point: 0,
  comma: 0,
  eitherPoint: 0,
  eitherComma: 0,
  ungrouped: 0,
  small: 0,
});

/** Counts a cell of a value column. */
export function countMark(counts: MarkCounts, text: string): void {
  switch (markEvidence(text)) {
    case ".":
      counts.point++;
      break;
    case ",":
      counts.comma++;
      break;
    case "either":
      if (text.includes(".")) counts.eitherPoint++;
      else counts.eitherComma++;
      break;
    default:
      // A year shows nothing: nobody groups its digits.
      if (/^\D*\d{4,}\D*$/.test(text) && !/^(?:19|20)\d\d$/.test(text)) counts.ungrouped++;
      else if (/\d/.test(text)) counts.small++;
  }
}

/**
 * The decimal mark of a column, and whether it had to be guessed: the one that is certain somewhere. Where every mark can be
 * read both ways, three digits behind each of them group thousands, unless whole numbers of more digits stand ungrouped
 * beside them. `usual` decides for a column without marks.
 *
 * @example
 * decimalOf({ point: 0, comma: 2, eitherPoint: 5, eitherComma: 0, ungrouped: 0, small: 0 }, ".") // -> { mark: ",", sure: true }
 */
export function decimalOf(counts: MarkCounts, usual: "." | ","): { readonly mark: "." | ","; readonly sure: boolean } {
  if (counts.point > 0 || counts.comma > 0) {
    return { mark: counts.point >= counts.comma ? "." : ",", sure: true };
  }
  if (counts.eitherPoint === 0 && counts.eitherComma === 0) return { mark: usual, sure: true };
  const mark = counts.eitherPoint >= counts.eitherComma ? "." : ",";
  const other = mark === "." ? "," : ".";
  if (counts.ungrouped > 0) return { mark, sure: true };
  return { mark: usual === other || counts.small > 0 ? other : mark, sure: false };
}

/**
 * Whether texts whose marks would come before decimals group thousands after all: two or more of them, and each ends with a zero, which nobody
 * writes behind three decimals: `1,200` and `1,350`.
 *
 * @example
 * areRoundThousands(["1,200", "1,350"], ",") // -> true
 * areRoundThousands(["1,200", "1,354"], ",") // -> false
 */
export function areRoundThousands(texts: readonly string[], mark: "." | ","): boolean {
  const marked = texts.filter((text) => text.includes(mark));
  return marked.length > 1 && marked.every((text) => /\d0\D*$/.test(text));
}

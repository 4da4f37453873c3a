/** The words of marks in a document, of sheets of findings and of what is said of them on the command line. */
export interface MarkWords {
  readonly verdicts: Readonly<Record<"inconsistent" | "doubtful", string>>;
  readonly agrees: (explanation: string) => string;
  /** In a note on a footnote's number, which stands at the footnote's call: the number that is meant. */
  readonly inNote: (number: string) => string;
  /** The sheet of findings, and its columns. */
  readonly sheetName: string;
  readonly columns: Readonly<Record<"sheet" | "cell" | "verdict" | "reported" | "explanation", string>>;
}

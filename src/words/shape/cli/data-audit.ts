/** What the command line says about the audit of data sets. */
export interface DataAuditCliWords {
  readonly files: string;
  readonly examples: string;
  readonly data: string;
  readonly names: string;
  readonly rules: string;
  readonly auditing: (name: string) => string;
  /** A report was asked for as CSV. */
  readonly onlyData: (format: string, file: string, formats: string) => string;
  readonly written: (files: readonly string[]) => string;
  /** Rows that another file calls by another name, and a few of them. */
  /** A line of `names.csv` of which one name or the other is no indicator. */
  readonly unknownAlias: (file: string, name: string, as: string) => string;
  readonly matched: (file: string, count: number, examples: readonly string[]) => string;
  readonly matchedByPrints: (file: string, count: number, examples: readonly string[]) => string;
  /** A column whose figures agree with another comparison than its heading suggests. */
  readonly readAs: (place: string, from: string, to: string, agreeing: number, of: number) => string;
}

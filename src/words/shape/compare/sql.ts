/** What is said above a query that is to be run elsewhere. */
export interface SqlComments {
  readonly what: (keys: string, indicators: number, areas: number, periods: string) => string;
  readonly columns: (columns: string) => string;
  readonly oneRow: string;
  readonly periods: Readonly<Record<"text" | "date", string>>;
  readonly scenario: string;
  readonly status: string;
  readonly vintage: string;
  readonly leftOut: string;
  readonly exact: string;
}

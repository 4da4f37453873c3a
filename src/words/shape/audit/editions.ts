/** The words about two editions of the same figures. */
export interface EditionWords {
  /** Counts, written already. */
  readonly headline: (counts: {
    readonly shared: string;
    readonly restated: string;
    readonly estimates: string;
    readonly vanished: string;
    readonly stale: string;
  }) => string;
  readonly what: Readonly<Record<"restated" | "estimate" | "vanished" | "stale", string>>;
  readonly columns: {
    readonly what: string;
    readonly of: string;
    readonly period: string;
    readonly before: string;
    readonly after: string;
    readonly change: string;
    readonly place: string;
  };
  /** Where something stands that is in an earlier edition, and when that was published, where known: `3.SP CN!F20 (earlier, 2024-05-29)`. */
  readonly earlier: (place: string, vintage: string) => string;
  readonly more: (count: number) => string;
  /** The heading above the changes in an audit. */
  readonly title: (count: string) => string;
  /** Where the others of an audit's changes are. */
  readonly others: (count: string) => string;
}

/** The words about two editions of the same figures. */
export interface EditionWords {
  readonly headline: (counts: {
    readonly shared: number;
    readonly restated: number;
    readonly vanished: number;
    readonly stale: number;
  }) => string;
  readonly what: Readonly<Record<"restated" | "vanished" | "stale", string>>;
  readonly columns: {
    readonly what: string;
    readonly of: string;
    readonly period: string;
    readonly before: string;
    readonly after: string;
    readonly change: string;
    readonly place: string;
  };
  readonly more: (count: number) => string;
}

/** What the command line says about `recount explain`. */
export interface ExplainWords {
  readonly explain: string;
  readonly file: string;
  readonly number: string;
  readonly examples: string;
  readonly noSuchNumber: (file: string, number: string) => string;
}

/** What the command line says of values that are made of others. */
export interface DerivedWords {
  readonly groupBy: string;
  readonly weight: string;
  readonly withTotal: string;
  readonly per: string;
  readonly alias: string;
}

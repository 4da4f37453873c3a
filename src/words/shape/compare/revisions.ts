/** What a table of revisions is labelled with. */
export interface RevisionWords {
  readonly indicator: string;
  readonly area: string;
  readonly period: string;
  readonly plan: string;
  readonly firstVintage: string;
  readonly first: string;
  readonly lastVintage: string;
  readonly last: string;
  readonly difference: string;
  readonly publications: string;
  readonly ofZero: string;
  readonly none: string;
}

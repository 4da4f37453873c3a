/** A name in each language that recount speaks. */
export interface Names {
  readonly vi: string;
  readonly en: string;
}

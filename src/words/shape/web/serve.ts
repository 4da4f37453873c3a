/** What the page of `recount serve` says. */
export interface ServeWords {
  readonly title: string;
  readonly files: string;
  readonly none: string;
  readonly choose: string;
  readonly updated: (name: string) => string;
  readonly marked: string;
  readonly save: string;
  readonly saved: string;
  readonly notSaved: string;
  readonly lost: string;
}

/** What the page of `recount serve` says. */
export interface ServeWords {
  readonly title: string;
  readonly files: string;
  /** Leads the keyboard past the list of files. */
  readonly skip: string;
  readonly none: string;
  readonly choose: string;
  readonly updated: (name: string) => string;
  readonly marked: string;
  readonly save: string;
  readonly saved: string;
  readonly notSaved: string;
  readonly lost: string;
}

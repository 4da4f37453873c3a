/** How much of what a report or a data set claims could be checked, and what would check the rest. */
export interface CoverageWords {
  readonly coverage: (checked: number, all: number) => string;
  /** What the claims that could not be checked lack, by what would settle them. */
  readonly lack: Readonly<Record<"base" | "value" | "years" | "plan", (count: number) => string>>;
  readonly command: string;
  readonly files: Readonly<Record<"data" | "previous" | "more", string>>;
}

/** What a value of a project has to be: text, `true` or `false`, one value and no list. */
export type ProjectValue = "text" | "flag" | "one";

/** What is wrong in a project file, at which line, as data. */
export type ProjectProblem =
  | {
      readonly code: "syntax";
      readonly line: number;
      /** The line as it stands there. */
      readonly found: string;
      /** What the reader of the notation says of it; it speaks English whatever recount speaks. */
      readonly inEnglish: string;
    }
  | { readonly code: "not-a-map"; readonly line: number; readonly found: string }
  | { readonly code: "unknown-key"; readonly line: number; readonly found: string; readonly near: readonly string[] }
  | { readonly code: "no-outputs"; readonly line: number }
  | { readonly code: "no-command"; readonly line: number; readonly expected: readonly string[] }
  | { readonly code: "no-such-source"; readonly line: number; readonly found: string; readonly near: readonly string[] }
  | { readonly code: "no-out"; readonly line: number; readonly found: string }
  | { readonly code: "same-out"; readonly line: number; readonly found: string; readonly first: number }
  | { readonly code: "bad-value"; readonly line: number; readonly found: string; readonly expected: ProjectValue };

/** Thrown for all that is wrong in a project file at once, in the order of its lines. */
export class ProjectError extends Error {
  readonly problems: readonly ProjectProblem[];

  constructor(problems: readonly ProjectProblem[]) {
    super(problems.map(({ code, line }) => `line ${line}: ${code}`).join("; "));
    this.name = "ProjectError";
    this.problems = [...problems].sort((a, b) => a.line - b.line);
  }
}

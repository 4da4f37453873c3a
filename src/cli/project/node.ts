/** A value of a project file with the line that it stands in, in whichever notation it was written. */
export type ProjectNode = ProjectText | ProjectList | ProjectMap | { readonly is: "nothing"; readonly line: number };

/** A scalar as it is written, so that `04` and `2024-01` stay what they are. */
export interface ProjectText {
  readonly is: "text";
  readonly line: number;
  readonly text: string;
  /** Set where it is true or false, and not in quotes. */
  readonly flag?: boolean;
}

export interface ProjectList {
  readonly is: "list";
  readonly line: number;
  readonly items: readonly ProjectNode[];
}

export interface ProjectMap {
  readonly is: "map";
  readonly line: number;
  readonly entries: readonly ProjectEntry[];
}

/** A name in a map, with its line, and what it holds. */
export interface ProjectEntry {
  readonly name: string;
  readonly line: number;
  readonly value: ProjectNode;
}

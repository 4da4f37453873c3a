import type { ProjectProblem } from "../../../model/project-problem.ts";

/** What the command line says of project files. */
export interface ProjectWords {
  readonly run: string;
  readonly file: string;
  readonly dryRun: string;
  readonly only: string;
  readonly examples: string;
  readonly making: (line: string) => string;
  readonly twoProjects: (files: string) => string;
  readonly noSuchOutput: (name: string, names: string) => string;
  readonly problem: (problem: ProjectProblem) => string;
}

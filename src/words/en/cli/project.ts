import type { ProjectWords } from "../../shape/cli/project.ts";

const meant = (near: readonly string[], words: string) => (near.length > 0 ? `; ${words} ${near.join(", ")}?` : "");

export const project: ProjectWords = {
  run: "Makes all outputs of a project file: its sources, maps, references and outputs are said once.",
  file: "a project file, or the folder that holds recount.yaml or recount.toml (default: this folder)",
  dryRun: "print the commands that it comes to, and run none",
  only: "only the output that goes to this file or folder; may be repeated",
  examples: `
Examples:
  recount run
  recount run reports/recount.yaml --dry-run

Exit status: 0 done; 1 an audit found something inconsistent; 2 the project, an input or the call is bad.`,
  making: (line) => `making ${line}…`,
  twoProjects: (files) => `several project files; name one: ${files}`,
  noSuchOutput: (name, names) => `no output goes to ${name}; there are: ${names}`,
  problem: (problem) => {
    switch (problem.code) {
      case "syntax":
        return `cannot be read as YAML or TOML: ${problem.found}`;
      case "not-a-map":
        return `${problem.found}: expected names with values, one a line`;
      case "unknown-key":
        return `there is no “${problem.found}” here${meant(problem.near, "did you mean")}`;
      case "no-outputs":
        return "there is nothing to make; expected outputs, a list";
      case "no-command":
        return `an output has one of: ${problem.expected.join(", ")}, with the source it is of`;
      case "no-such-source":
        return `there is no source “${problem.found}”${meant(problem.near, "did you mean")}`;
      case "no-out":
        return `${problem.found}: expected out, the file or folder that it goes to`;
      case "same-out":
        return `${problem.found} is written by line ${problem.first} already`;
      case "bad-value":
        return `“${problem.found}”: expected ${problem.expected}`;
    }
  },
};

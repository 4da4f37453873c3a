import type { ProjectValue } from "../../../model/project-problem.ts";
import type { ProjectWords } from "../../shape/cli/project.ts";

const values: Readonly<Record<ProjectValue, string>> = { text: "text", flag: "true or false", one: "one value" };

const meant = (near: readonly string[], words: string) => (near.length > 0 ? `; ${words} ${near.join(", ")}?` : "");

export const project: ProjectWords = {
  run: "Builds all outputs of a project file, which lists sources, column mappings, references and outputs once.",
  file: "a project file, or the directory that holds recount.yaml or recount.toml (default: current directory)",
  dryRun: "print the commands without running them",
  only: "only the output written to this file or directory; may be repeated",
  examples: `
Examples:
  recount run
  recount run reports/recount.yaml --dry-run

Exit status: 0 done; 1 an audit found something inconsistent; 2 invalid project, input or arguments.`,
  making: (line) => `making ${line}…`,
  twoProjects: (files) => `several project files; name one: ${files}`,
  noSuchOutput: (name, names) => `no output is written to ${name}; outputs: ${names}`,
  problem: (problem) => {
    switch (problem.code) {
      case "syntax":
        return `cannot be read as YAML or TOML: ${problem.inEnglish}`;
      case "not-a-map":
        return `${problem.found}: expected names with values, one per line`;
      case "unknown-key":
        return `unknown key “${problem.found}”${meant(problem.near, "did you mean")}`;
      case "no-outputs":
        return "no outputs; expected a list named outputs";
      case "no-command":
        return `an output needs one of: ${problem.expected.join(", ")}, with its source`;
      case "no-such-source":
        return `unknown source “${problem.found}”${meant(problem.near, "did you mean")}`;
      case "no-out":
        return `${problem.found}: expected out: the file or directory to write to`;
      case "same-out":
        return `${problem.found} is already written by line ${problem.first}`;
      case "bad-value":
        return `“${problem.found}”: expected ${values[problem.expected]}`;
    }
  },
};

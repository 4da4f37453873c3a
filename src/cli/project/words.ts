import type { Language } from "../../language/messages.ts";
import type { ProjectProblem } from "./problem.ts";

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

const meant = (near: readonly string[], words: string) => (near.length > 0 ? `; ${words} ${near.join(", ")}?` : "");

const english: ProjectWords = {
  run: "Makes all outputs of a project file: its sources, maps, references and outputs are said once.",
  file: "a project file, or the folder that holds recount.yaml or recount.toml (default: this folder)",
  dryRun: "print the commands that it comes to, and run none",
  only: "only the output that goes to this file or folder; may be given several times",
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

const vietnamese: ProjectWords = {
  run: "Làm mọi đầu ra của một tệp dự án: nguồn, cột, cách so sánh và đầu ra chỉ nêu một lần.",
  file: "tệp dự án, hoặc thư mục có recount.yaml hoặc recount.toml (mặc định: thư mục này)",
  dryRun: "in ra các lệnh tương ứng, không chạy lệnh nào",
  only: "chỉ đầu ra ghi vào tệp hay thư mục này; nêu nhiều lần cũng được",
  examples: `
Ví dụ:
  recount run
  recount run bao-cao/recount.yaml --dry-run

Mã kết thúc: 0 xong; 1 kiểm toán thấy chỗ không khớp; 2 dự án, dữ liệu hoặc lệnh có lỗi.`,
  making: (line) => `đang làm ${line}…`,
  twoProjects: (files) => `có nhiều tệp dự án, hãy nêu một tệp: ${files}`,
  noSuchOutput: (name, names) => `không có đầu ra nào ghi vào ${name}; hiện có: ${names}`,
  problem: (problem) => {
    switch (problem.code) {
      case "syntax":
        return `không đọc được theo YAML hay TOML: ${problem.found}`;
      case "not-a-map":
        return `${problem.found}: cần các tên kèm giá trị, mỗi dòng một tên`;
      case "unknown-key":
        return `ở đây không có “${problem.found}”${meant(problem.near, "có phải ý bạn là")}`;
      case "no-outputs":
        return "không có gì để làm; cần outputs, là một danh sách";
      case "no-command":
        return `mỗi đầu ra có một trong: ${problem.expected.join(", ")}, kèm nguồn của nó`;
      case "no-such-source":
        return `không có nguồn “${problem.found}”${meant(problem.near, "có phải ý bạn là")}`;
      case "no-out":
        return `${problem.found}: cần out, là tệp hoặc thư mục để ghi`;
      case "same-out":
        return `${problem.found} đã được ghi ở dòng ${problem.first}`;
      case "bad-value":
        return `“${problem.found}”: cần ${problem.expected}`;
    }
  },
};

export function projectWordsFor(lang: Language): ProjectWords {
  return lang === "vi" ? vietnamese : english;
}

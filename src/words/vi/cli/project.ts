import type { ProjectValue } from "../../../model/project-problem.ts";
import type { ProjectWords } from "../../shape/cli/project.ts";

const values: Readonly<Record<ProjectValue, string>> = { text: "chữ", flag: "true hoặc false", one: "một giá trị" };

const meant = (near: readonly string[], words: string) => (near.length > 0 ? `; ${words} ${near.join(", ")}?` : "");

export const project: ProjectWords = {
  run: "Làm mọi đầu ra của một tệp dự án: nguồn, cột, cách so sánh và đầu ra chỉ nêu một lần.",
  file: "tệp dự án, hoặc thư mục có recount.yaml hoặc recount.toml (mặc định: thư mục này)",
  dryRun: "in ra các lệnh tương ứng, không chạy lệnh nào",
  only: "chỉ đầu ra ghi vào tệp hay thư mục này; có thể nêu nhiều lần",
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
        return `không đọc được theo YAML hay TOML: “${problem.found}”`;
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
        return `“${problem.found}”: cần ${values[problem.expected]}`;
    }
  },
};

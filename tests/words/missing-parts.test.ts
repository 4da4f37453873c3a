import { expect, test } from "vitest";
import type { Diagnostic } from "../../src/model/diagnostic.ts";
import { diagnosticText } from "../../src/words/diagnostics.ts";

const lacking = (found: string, expected?: string): Diagnostic => ({
  code: "missing-key",
  level: "left-out",
  place: { file: "a.xlsx" },
  found,
  ...(expected !== undefined && { expected }),
});

test.each([
  [lacking("4.75", "a header over the column"), "thiếu tiêu đề cột nên không biết số này là của gì (4.75); bị bỏ qua"],
  [lacking("33.5", "a period"), "thiếu kỳ nên không biết số này là của gì (33.5); bị bỏ qua"],
  [lacking("no area", "a name in the column of areas"), "thiếu tên địa bàn nên không biết số này là của gì; bị bỏ qua"],
  [lacking("no id"), "thiếu mã chỉ tiêu (id) nên không biết số này là của gì; bị bỏ qua"],
  [
    lacking("7", "constructor"),
    "thiếu chỉ tiêu, địa bàn hoặc kỳ nên không biết số này là của gì (7 / constructor); bị bỏ qua",
  ],
])("what a figure lacks is said in Vietnamese, and nothing of it in English: %#", (diagnostic, sentence) => {
  expect(diagnosticText(diagnostic, "vi")).toBe(sentence);
});

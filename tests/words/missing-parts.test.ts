import { expect, test } from "vitest";
import { type Detail, detail } from "../../src/model/detail.ts";
import type { Diagnostic } from "../../src/model/diagnostic.ts";
import { diagnosticText } from "../../src/words/diagnostics.ts";

const lacking = (found?: string, expected?: Detail): Diagnostic => ({
  code: "missing-key",
  level: "left-out",
  place: { file: "a.xlsx" },
  ...(found !== undefined && { found }),
  ...(expected !== undefined && { expected }),
});

test.each([
  [
    lacking("4.75", detail("column-header")),
    "thiếu tiêu đề cột nên không biết số này là của gì (4.75); bị bỏ qua",
    "a header over the column is missing, so the value cannot be assigned (4.75); it is left out",
  ],
  [
    lacking("33.5", detail("period")),
    "thiếu kỳ nên không biết số này là của gì (33.5); bị bỏ qua",
    "a period is missing, so the value cannot be assigned (33.5); it is left out",
  ],
  [
    lacking(undefined, detail("area-name")),
    "thiếu tên địa bàn nên không biết số này là của gì; bị bỏ qua",
    "a name in the column of areas is missing, so the value cannot be assigned; it is left out",
  ],
  [
    lacking(undefined, "id"),
    "thiếu id nên không biết số này là của gì; bị bỏ qua",
    "id is missing, so the value cannot be assigned; it is left out",
  ],
  [
    lacking("7"),
    "thiếu chỉ tiêu, địa bàn hoặc kỳ nên không biết số này là của gì (7); bị bỏ qua",
    "indicator, area or period is missing, so the value cannot be assigned (7); it is left out",
  ],
])("what a figure lacks is said in each language, and nothing of it in the other: %#", (diagnostic, vi, en) => {
  expect(diagnosticText(diagnostic, "vi")).toBe(vi);
  expect(diagnosticText(diagnostic, "en")).toBe(en);
});

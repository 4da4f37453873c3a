import { describe, expect, test } from "vitest";
import type { Problem, ProblemCode } from "../../src/model/problem.ts";
import { problemSentence } from "../../src/words/problem-sentence.ts";

const codes: Readonly<Record<ProblemCode, true>> = {
  "file-missing": true,
  "is-a-directory": true,
  "not-a-file": true,
  unreadable: true,
  "empty-document": true,
  "not-text": true,
  "encoding-unknown": true,
  "legacy-font": true,
  encrypted: true,
  "no-words": true,
  "takes-too-long": true,
  "too-large": true,
  "too-many-pages": true,
  "page-too-long": true,
  "too-many-columns": true,
  "too-many-numbers": true,
  "too-many-claims": true,
  "row-too-long": true,
  "not-data": true,
  "unknown-encoding": true,
  "unknown-field": true,
  "unknown-column": true,
  "bad-json": true,
  "bad-descriptor": true,
  "expands-too-much": true,
  "bad-address": true,
  unreachable: true,
  "query-failed": true,
  "output-is-input": true,
  "output-exists": true,
  "output-not-a-file": true,
  "output-not-a-folder": true,
  "output-failed": true,
  "output-not-synced": true,
};

describe("a problem's sentence", () => {
  test("says the place, what was found and what to do, in either language", () => {
    const problem: Problem = { code: "encoding-unknown", place: { file: "a.txt", line: 3, offset: 70 }, found: "0xE9" };
    expect(problemSentence(problem, "en")).toBe("a.txt:3: byte 0xE9 at offset 70 is not UTF-8; save the file as UTF-8");
    expect(problemSentence(problem, "vi")).toBe(
      "a.txt:3: byte 0xE9 ở vị trí 70 không phải UTF-8; hãy lưu lại tệp theo mã UTF-8",
    );
  });

  test.each(Object.keys(codes))("%s is one line that says what to do", (code) => {
    for (const lang of ["vi", "en"] as const)
      for (const known of Object.keys(codes).filter((one): one is ProblemCode => one === code)) {
        const problem: Problem = { code: known, place: { file: "a\n\u001b[31m.txt" }, found: "pdf", expected: "256" };
        expect(problemSentence(problem, lang)).toMatch(/^a [^\p{Cc}]+\.txt: [^\p{Cc}]*; [^\p{Cc}]+$/u);
      }
  });
});

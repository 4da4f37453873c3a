import { describe, expect, it } from "vitest";
import { audit } from "../../src/audit/audit.ts";
import { checkExtent } from "../../src/audit/limits.ts";
import { readText } from "../../src/documents/read-text.ts";
import { ProblemError } from "../../src/model/problem.ts";

/** The problem that something throws. */
function problemOf(run: () => unknown) {
  try {
    run();
  } catch (error) {
    if (error instanceof ProblemError) return error.problem;
    throw error;
  }
  return undefined;
}

describe("a text of more numbers than any report has", () => {
  it("is refused before it is read, where it has digits for them", () => {
    const text = "1\n\n".repeat(900_003);
    const problem = problemOf(() => audit(readText("ones.txt", text), { lang: "en" }));
    expect(problem).toEqual({ code: "too-many-numbers", place: { file: "ones.txt" }, expected: "300000" });
  });

  it("is refused by the numbers and claims that were read", () => {
    expect(problemOf(() => checkExtent("a.txt", 300_000, 100_000))).toBeUndefined();
    expect(problemOf(() => checkExtent("a.txt", 300_001, 0))?.code).toBe("too-many-numbers");
    expect(problemOf(() => checkExtent("a.txt", 300_000, 100_001))?.code).toBe("too-many-claims");
  });

  it("counts what it reads, digits or words", () => {
    const text = `${"có hai người. ".repeat(300_001)}`;
    expect(problemOf(() => audit(readText("words.txt", text), { lang: "vi" }))?.code).toBe("too-many-numbers");
  });
});

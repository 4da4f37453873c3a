import { describe, expect, test } from "vitest";
import { alignmentMarks } from "../../../src/audit/system/twin-alignment.ts";
import { Surroundings } from "../../../src/audit/system/twin-surroundings.ts";
import { readText } from "../../../src/documents/read-text.ts";
import { framesOf } from "../../../src/facts/frame.ts";
import { passageOf } from "../../../src/facts/passage.ts";
import { english } from "../../../src/language/en/english.ts";
import { readSentences } from "../../../src/language/read.ts";

/** The marks of the first number of a text's first sentence, or its last one, and of the last number of all. */
function marksOf(text: string, at: 0 | -1 = 0): string[] {
  const sentences = readText("t", text).blocks.flatMap(({ spans }) => readSentences(text, spans, english));
  const passage = passageOf(sentences);
  const frames = framesOf(passage, text, english.frames);
  const surroundings = new Surroundings(passage);
  const [first, last] = [passage.bySentence[0]?.at(at), passage.quantities.at(-1)];
  if (!first || !last) throw new Error(`no two numbers in ${text}`);
  const around = surroundings.of(first, last);
  return alignmentMarks(passage, surroundings, around, frames.of(first), frames.of(last));
}

describe("how two statements run alongside each other", () => {
  test("tells one fact from two of a kind by the words that only one of them has", () => {
    const one = marksOf(
      "The deficit on goods was £9.4 billion. Some rain fell. The deficit on goods was £9.5 billion.",
    );
    const two = marksOf("The deficit on goods was £9.4 billion. Some rain fell. The surplus on coal was £9.5 billion.");
    expect(one).toContain("twin subject more apart 0");
    expect(two).not.toContain("twin subject more apart 0");
  });

  test.each([
    ["same", "The deficit was £9.4 billion and exports £32.9 billion."],
    ["differs", "The deficit was £8.1 billion and exports £32.9 billion."],
    ["unlike", "At 1,204 companies exports were £32.9 billion."],
    ["one", "Exports were £32.9 billion."],
  ])("says how the numbers before both are to each other: %s", (is, last) => {
    const first = "The deficit was £9.4 billion and exports £32.9 billion.";
    expect(marksOf(`${last} Some rain fell. ${first}`, -1)).toContain(`twin number before ${is}`);
  });

  test("never looks at what the two numbers are", () => {
    const text = (last: string) => `Output was 5,310 tonnes in June. Rain fell. In June output was ${last} tonnes.`;
    expect(marksOf(text("5,310"))).toEqual(marksOf(text("8,742")));
  });

  test("as its docstring says", () => {
    const marks = marksOf("The deficit was 9.4 bn in June. In June there was a deficit of 9.4 bn on goods.");
    // `deficit` and `goods` stand in one sentence each and weigh log 3 = 1.1: 1.1 of 2.2 and a hundredth, just below half.
    expect(marks.filter((mark) => mark.startsWith("twin subject part"))).toEqual(["twin subject part 3 of 0"]);
  });
});

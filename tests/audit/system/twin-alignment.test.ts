import { describe, expect, test } from "vitest";
import { alignmentMarks } from "../../../src/audit/system/twin-alignment.ts";
import { Surroundings } from "../../../src/audit/system/twin-surroundings.ts";
import { readText } from "../../../src/documents/read-text.ts";
import { framesOf } from "../../../src/facts/frame.ts";
import { passageOf } from "../../../src/facts/passage.ts";
import { english } from "../../../src/language/en/english.ts";
import { readSentences } from "../../../src/language/read.ts";

/** The marks of the first number of a text and its last. */
function marksOf(text: string): string[] {
  const sentences = readText("t", text).blocks.flatMap(({ spans }) => readSentences(text, spans, english));
  const passage = passageOf(sentences);
  const frames = framesOf(passage, text, english.frames);
  const surroundings = new Surroundings(passage);
  const [first, last] = [passage.quantities[0], passage.quantities.at(-1)];
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
    expect(one).toContain("twin subject less apart 0");
    expect(two).not.toContain("twin subject more apart 0");
  });

  test("sees the number that stands before both, and that another stands before the other", () => {
    const same = marksOf("Men were 4,120 of them. Of 81,500 cases 4,120 were men. Of 81,500 people 4,121 were men.");
    expect(same).toContain("twin number before one");
    const alike = marksOf("Sales were 300 cars in 2019 stores. Sales were 300 cars and 250 vans.");
    expect(alike).toContain("twin number behind none");
  });

  test("never looks at what the two numbers are", () => {
    const text = (last: string) => `Output was 5,310 tonnes in June. Rain fell. In June output was ${last} tonnes.`;
    expect(marksOf(text("5,310"))).toEqual(marksOf(text("8,742")));
  });

  test("has a name a mark, whatever stands where", () => {
    const marks = marksOf("Output was 5,310 tonnes. Output was 5,320 tonnes.");
    expect(new Set(marks.map((mark) => mark.replace(/ \S+$/, ""))).size).toBeGreaterThan(15);
    for (const mark of marks) expect(mark).toMatch(/^twin [a-z]/);
  });
});

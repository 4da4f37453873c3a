import { readText } from "../../src/documents/read-text.ts";
import { type Frame, framesOf } from "../../src/facts/frame.ts";
import { passageOf } from "../../src/facts/passage.ts";
import type { When } from "../../src/facts/period-resolve.ts";
import { readSentences } from "../../src/language/read.ts";
import { vietnamese } from "../../src/language/vi/vietnamese.ts";
import { periodText } from "../../src/model/period-text.ts";

/** The frames of a text's quantities, by the number as it is printed; of several alike, the first. */
export function framesIn(text: string): (printed: string) => Frame {
  const document = readText("t", text);
  const sentences = document.blocks.flatMap((block) => readSentences(document.text, block.spans, vietnamese));
  const passage = passageOf(sentences);
  const frames = framesOf(passage, document.text, vietnamese.frames);
  return (printed) => {
    const found = passage.quantities.find(({ numeral }) => document.text.slice(numeral.start, numeral.end) === printed);
    if (!found) throw new RangeError(`no quantity ${printed} in: ${text}`);
    return frames.of(found);
  };
}

/** `2024-06`; `@` for a point in time at its end, `?` where no year is said. */
export function whenText(when: When | undefined): string {
  if (!when) return "-";
  return `${when.point ? "@" : ""}${periodText(when.period)}${when.stated ? "" : "?"}`;
}

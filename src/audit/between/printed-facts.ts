import type { Frame } from "../../facts/frame.ts";
import { passageOf } from "../../facts/passage.ts";
import type { Language } from "../../language/language.ts";
import { languages as knownLanguages } from "../../language/languages.ts";
import { remembering } from "../../language/read.ts";
import { recognise } from "../../language/recognise.ts";
import type { TextDocument } from "../../model/document.ts";
import { Framing } from "../framing.ts";
import { stretchesOf } from "../stretches.ts";
import type { PrintedFact } from "./printed-fact.ts";
import { tableFacts } from "./table-facts.ts";

/** Every quantity of a document whose time and subject are said, in the order of the text. */
export function printedFacts(document: TextDocument, known: readonly Language[] = knownLanguages): PrintedFact[] {
  const languages = known.map(remembering);
  const main = recognise(document.text, languages);
  const framing = new Framing(document.text, main);
  const facts: PrintedFact[] = [];
  for (const { sentences, fresh, language } of stretchesOf(document, main, languages)) {
    const passage = passageOf(sentences);
    const frames = framing.of(passage, language);
    for (const quantity of passage.quantities) {
      if (quantity.sentence < fresh || quantity.segment) continue;
      const frame = apart(frames.of(quantity));
      const sentence = passage.sentences[quantity.sentence];
      if (sentence && saysEnough(frame)) facts.push({ document, frame, inTable: false, sentence });
    }
    const { anchor } = frames.context();
    facts.push(...tableFacts(document, passage, fresh, language, anchor).filter(({ frame }) => saysEnough(frame)));
  }
  return facts;
}

/** The frame without the numbers by which those of one document are known to share a phrase. */
function apart(frame: Frame): Frame {
  return Object.freeze({ ...frame, mention: -1, subject: { ...frame.subject, origin: -1 } });
}

function saysEnough({ when, subject }: Frame): boolean {
  return when?.stated === true && subject.words.size > 0;
}

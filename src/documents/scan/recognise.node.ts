import type { RecognisedPage } from "./marks-of-words.ts";
import { recognisedPage } from "./recognised-page.ts";
import { openTesseract } from "./tesseract.node.ts";

/** What is recognised: Vietnamese, whose letters English has too, and English. Both together read either worse than its own. */
const [first, other] = ["vie", "eng"] as const;

/** Reads the words of pictures of pages. */
export interface Recogniser {
  /** The words of a picture, in pixels. Throws a {@link BadFile} where it cannot be read. */
  readonly page: (picture: Uint8Array) => Promise<RecognisedPage>;
  readonly close: () => Promise<void>;
}

/**
 * Tesseract with the language data that npm installed: nothing is fetched. Undefined where one of its packages is not installed.
 */
export async function openRecogniser(): Promise<Recogniser | undefined> {
  const opened = await openTesseract(first);
  if (!opened) return undefined;
  let [engine, settled] = [opened, false];
  return {
    page: async (picture) => {
      const found = recognisedPage(await engine.blocksOf(picture));
      if (settled) return found;
      const marked = shareOfMarked(found);
      if (marked === undefined) return found;
      settled = true;
      const better = marked >= leastMarked ? undefined : await openTesseract(other);
      if (!better) return found;
      await engine.close();
      engine = better;
      return recognisedPage(await engine.blocksOf(picture));
    },
    close: () => engine.close(),
  };
}

/** Of the letters of Vietnamese text a fifth and more have a mark, of English text hardly any. */
const leastMarked = 0.05;
const fewestLetters = 40;

/** What part of the letters of a page is outside ASCII; undefined where there are too few to tell. */
function shareOfMarked({ lines }: RecognisedPage): number | undefined {
  const letters = lines.flatMap(({ words }) => words.flatMap(({ text }) => text.match(/\p{L}/gu) ?? []));
  if (letters.length < fewestLetters) return undefined;
  return letters.filter((letter) => letter > "\u007f").length / letters.length;
}

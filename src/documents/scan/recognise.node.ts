import { copyFile, mkdtemp, rm, symlink } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { BadFile, damaged } from "../../model/bad-file.ts";
import type { RecognisedPage } from "./marks-of-words.ts";
import { recognisedPage } from "./recognised-page.ts";

/** What is recognised: Vietnamese, whose letters English has too, and English. Both together read either worse than its own. */
const [first, other] = ["vie", "eng"] as const;
const languages = [first, other];
/** How long one page may take, in milliseconds. */
const longestPage = 120_000;

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
  const data = languageFiles();
  if (!data) return undefined;
  const { default: tesseract } = await import("tesseract.js");
  const folder = await mkdtemp(join(tmpdir(), "recount-ocr-"));
  for (const path of data) {
    const to = join(folder, path.slice(dirname(path).length + 1));
    await symlink(path, to).catch(() => copyFile(path, to));
  }
  const worker = await tesseract.createWorker(first, 1, {
    langPath: folder,
    gzip: true,
    cacheMethod: "none",
    errorHandler: () => {},
  });
  await worker.setParameters({ user_defined_dpi: "200" });
  const close = async () => {
    await worker.terminate();
    await rm(folder, { recursive: true, force: true });
  };
  const recognise = async (picture: Uint8Array) => {
    const { data: found } = await inTime(worker.recognize(Buffer.from(picture), {}, { blocks: true, text: false }));
    return recognisedPage(found);
  };
  let settled = false;
  return {
    page: async (picture) => {
      const found = await recognise(picture);
      if (settled) return found;
      const marked = shareOfMarked(found);
      if (marked === undefined) return found;
      settled = true;
      if (marked >= leastMarked) return found;
      await worker.reinitialize(other);
      return recognise(picture);
    },
    close,
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

/** Where the language data lies; undefined where Tesseract or one of them is not installed. */
function languageFiles(): readonly string[] | undefined {
  const require = createRequire(import.meta.url);
  try {
    require.resolve("tesseract.js");
    return languages.map((code) =>
      join(dirname(require.resolve(`@tesseract.js-data/${code}/package.json`)), "4.0.0", `${code}.traineddata.gz`),
    );
  } catch {
    return undefined;
  }
}

async function inTime<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new BadFile({ code: "takes-too-long", expected: String(longestPage / 1000) })),
      longestPage,
    );
  });
  try {
    return await Promise.race([work, late]);
  } catch (cause) {
    if (cause instanceof BadFile) throw cause;
    throw damaged(cause instanceof Error ? cause.message : String(cause), cause);
  } finally {
    clearTimeout(timer);
  }
}

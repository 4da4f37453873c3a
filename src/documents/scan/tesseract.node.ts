import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { Worker as Thread } from "node:worker_threads";
import type { Worker } from "tesseract.js";
import { BadFile, damaged } from "../../model/bad-file.ts";
import { Idle } from "../idle.node.ts";
import type { Recognition } from "./recognised-page.ts";

/** Languages whose data recount asks for, as Tesseract calls them. */
const languages = ["vie", "eng"] as const;
type RecognisedLanguage = (typeof languages)[number];

/** How long one page may take, and how long Tesseract waits for another one, in milliseconds. */
const longestPage = 120_000;
const longestIdle = 10_000;
/** What ends WebAssembly in the middle, which may leave it in any state; other errors are about the picture. */
const broken = /abort|RuntimeError|memory|unreachable|signature mismatch/i;

const idle: Readonly<Record<RecognisedLanguage, Idle<Tesseract>>> = {
  vie: new Idle(longestIdle, (engine) => engine.end()),
  eng: new Idle(longestIdle, (engine) => engine.end()),
};

/**
 * Tesseract for a language, in a thread of its own: one that was used before, if one waits, since it takes longer to load than most pages
 * do. Undefined where one of its packages is not installed. Nothing is fetched.
 */
export async function openTesseract(language: RecognisedLanguage): Promise<Tesseract | undefined> {
  const folder = dataFolder(language);
  if (folder === undefined) return undefined;
  const kept = idle[language].take();
  kept?.thread?.ref();
  return kept ?? Tesseract.start(language, folder);
}

/** Tesseract, for one document at a time. */
class Tesseract {
  readonly #worker: Worker;
  readonly #language: RecognisedLanguage;
  #isSound = true;

  private constructor(worker: Worker, language: RecognisedLanguage) {
    this.#worker = worker;
    this.#language = language;
  }

  static async start(language: RecognisedLanguage, folder: string): Promise<Tesseract> {
    const { default: tesseract } = await import("tesseract.js");
    const worker = await tesseract.createWorker(language, 1, {
      langPath: folder,
      gzip: true,
      cacheMethod: "none",
      errorHandler: () => {},
    });
    const engine = new Tesseract(worker, language);
    // What its libraries print of a damaged picture is said in a sentence, once.
    for (const [printed, to] of [
      [engine.thread?.stderr, process.stderr],
      [engine.thread?.stdout, process.stdout],
    ] as const)
      printed?.unpipe(to).resume();
    await worker.setParameters({ user_defined_dpi: "200" });
    return engine;
  }

  /** What a picture shows. Throws a {@link BadFile} where it cannot be read, or not in time. */
  async blocksOf(picture: Uint8Array): Promise<Recognition> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      const tooLong = new BadFile({ code: "takes-too-long", expected: String(longestPage / 1000) });
      timer = setTimeout(() => reject(tooLong), longestPage);
    });
    try {
      const found = this.#worker.recognize(Buffer.from(picture), {}, { blocks: true, text: false });
      return (await Promise.race([found, late])).data;
    } catch (cause) {
      const said = cause instanceof Error ? cause.message : String(cause);
      if (cause instanceof BadFile || broken.test(said)) this.#isSound = false;
      throw cause instanceof BadFile ? cause : damaged(undefined, cause);
    } finally {
      clearTimeout(timer);
    }
  }

  /** The document is read: Tesseract waits for another one, or ends where something went wrong. */
  async close(): Promise<void> {
    if (!this.#isSound || !this.thread) return this.end();
    this.thread.unref();
    idle[this.#language].keep(this);
  }

  /** The thread that it runs in. */
  get thread(): Thread | undefined {
    return "worker" in this.#worker && this.#worker.worker instanceof Thread ? this.#worker.worker : undefined;
  }

  async end(): Promise<void> {
    await this.#worker.terminate();
  }
}

/** Where the data of a language lies; undefined where Tesseract or one of the languages is not installed. */
function dataFolder(language: RecognisedLanguage): string | undefined {
  const require = createRequire(import.meta.url);
  try {
    require.resolve("tesseract.js");
    const folders = languages.map((code) => dirname(require.resolve(`@tesseract.js-data/${code}/package.json`)));
    return join(folders[languages.indexOf(language)] ?? "", "4.0.0");
  } catch {
    return undefined;
  }
}

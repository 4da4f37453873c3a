/// <reference lib="dom" />
import "./host/buffers.ts";
import type { Language } from "../words/words.ts";
import { webWordsFor } from "../words/words.ts";
import { auditFile, unreadInPage } from "./audit-file.node.ts";
import { droppedFiles } from "./host/dropped-files.ts";

/** A file that the page hands over. */
export interface Task {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly lang: Language;
}

addEventListener("message", ({ data }: MessageEvent<Task>) => void work(data));

// What fails where nobody waits for it must not leave the page waiting for ever.
addEventListener("unhandledrejection", ({ reason }) => postMessage({ problem: String(reason) }));

async function work({ name, bytes, lang }: Task): Promise<void> {
  try {
    droppedFiles.set(name, bytes);
    const problem = unreadInPage(name, bytes, lang);
    postMessage(problem === undefined ? await auditFile(name, bytes, lang) : { problem });
  } catch (error) {
    console.error(error);
    postMessage({ problem: `${webWordsFor(lang).audit.failed(name)} ${error instanceof Error ? error.message : ""}` });
  }
}

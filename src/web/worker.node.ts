/// <reference lib="dom" />
import "./host/buffers.ts";
import { problemSentence } from "../words/problem-sentence.ts";
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
addEventListener("unhandledrejection", ({ reason }) => {
  console.error(reason);
  postMessage({ problem: "" });
});

async function work({ name, bytes, lang }: Task): Promise<void> {
  try {
    droppedFiles.set(name, bytes);
    const problem = unreadInPage(name, bytes, lang);
    if (problem !== undefined) return postMessage({ problem });
    const found = await auditFile(name, bytes, lang, tellProgress());
    postMessage("problem" in found ? { problem: problemSentence(found.problem, lang) } : found);
  } catch (error) {
    console.error(error);
    postMessage({ problem: webWordsFor(lang).audit.failed(name) });
  }
}

/** Tells the page how much of the rows is read, each hundredth once. */
function tellProgress(): (done: number, total: number) => void {
  let told = 0;
  return (done, total) => {
    const percent = Math.floor((100 * done) / Math.max(1, total));
    if (percent > told) postMessage({ percent });
    told = Math.max(told, percent);
  };
}

import { cliWordsFor } from "../words/words.ts";
import type { MemoryLimit } from "./memory.node.ts";
import { spokenLanguage } from "./spoken-language.ts";

/** What is said of a call that took too much memory, or that a signal ended for no other reason that is known. */
export function memorySentence(args: readonly string[], why: MemoryLimit | string): string {
  const { main } = cliWordsFor(spokenLanguage(args, process.env));
  return typeof why === "string" ? main.endedBy(why) : main.outOfMemory(why.megabytes, why.by);
}

import { germanRunningWords } from "./de/running-words.ts";
import { spanishRunningWords } from "./es/running-words.ts";
import { frenchRunningWords } from "./fr/running-words.ts";
import { indonesianRunningWords } from "./id/running-words.ts";
import { italianRunningWords } from "./it/running-words.ts";
import { dutchRunningWords } from "./nl/running-words.ts";
import { portugueseRunningWords } from "./pt/running-words.ts";

/** What says that figures are running totals, in languages of which no more than this and the words of periods is known. One more is one file and one entry. */
export const runningWords: readonly string[] = [
  germanRunningWords,
  spanishRunningWords,
  frenchRunningWords,
  indonesianRunningWords,
  italianRunningWords,
  dutchRunningWords,
  portugueseRunningWords,
].flatMap((words) => words.split("|"));

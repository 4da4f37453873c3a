import { czechPeriodWords } from "./cs/period-words.ts";
import { germanPeriodWords } from "./de/period-words.ts";
import { englishPeriodWords } from "./en/period-words.ts";
import { spanishPeriodWords } from "./es/period-words.ts";
import { frenchPeriodWords } from "./fr/period-words.ts";
import { indonesianPeriodWords } from "./id/period-words.ts";
import { italianPeriodWords } from "./it/period-words.ts";
import { japanesePeriodWords } from "./ja/period-words.ts";
import { koreanPeriodWords } from "./ko/period-words.ts";
import { dutchPeriodWords } from "./nl/period-words.ts";
import { polishPeriodWords } from "./pl/period-words.ts";
import { portuguesePeriodWords } from "./pt/period-words.ts";
import { russianPeriodWords } from "./ru/period-words.ts";
import { scandinavianPeriodWords } from "./sv/period-words.ts";
import { thaiPeriodWords } from "./th/period-words.ts";
import { turkishPeriodWords } from "./tr/period-words.ts";
import { vietnamesePeriodWords } from "./vi/period-words.ts";

/** The words that periods are read in, of every language; of a word that two have the later one counts. One more is one file and one entry. */
export const periodWords: readonly (readonly [string, string])[] = [
  ...czechPeriodWords,
  ...polishPeriodWords,
  ...russianPeriodWords,
  ...turkishPeriodWords,
  ...scandinavianPeriodWords,
  ...germanPeriodWords,
  ...dutchPeriodWords,
  ...frenchPeriodWords,
  ...spanishPeriodWords,
  ...portuguesePeriodWords,
  ...italianPeriodWords,
  ...indonesianPeriodWords,
  ...japanesePeriodWords,
  ...koreanPeriodWords,
  ...thaiPeriodWords,
  ...englishPeriodWords,
  ...vietnamesePeriodWords,
];

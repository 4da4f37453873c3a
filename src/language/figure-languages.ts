import type { FigureWords } from "./column-sense.ts";
import { czechFigureWords } from "./cs/figure-words.ts";
import { germanFigureWords } from "./de/figure-words.ts";
import { spanishFigureWords } from "./es/figure-words.ts";
import { frenchFigureWords } from "./fr/figure-words.ts";
import { indonesianFigureWords } from "./id/figure-words.ts";
import { italianFigureWords } from "./it/figure-words.ts";
import { japaneseFigureWords } from "./ja/figure-words.ts";
import { dutchFigureWords } from "./nl/figure-words.ts";
import { polishFigureWords } from "./pl/figure-words.ts";
import { portugueseFigureWords } from "./pt/figure-words.ts";
import { russianFigureWords } from "./ru/figure-words.ts";
import { swedishFigureWords } from "./sv/figure-words.ts";
import { turkishFigureWords } from "./tr/figure-words.ts";
import { chineseFigureWords } from "./zh/figure-words.ts";

/** What words say of figures in languages of which no more than these and the words of periods are known. One more is one file and one entry. */
export const figureWords: FigureWords = [
  ...germanFigureWords,
  ...spanishFigureWords,
  ...frenchFigureWords,
  ...indonesianFigureWords,
  ...italianFigureWords,
  ...japaneseFigureWords,
  ...dutchFigureWords,
  ...portugueseFigureWords,
  ...czechFigureWords,
  ...polishFigureWords,
  ...russianFigureWords,
  ...swedishFigureWords,
  ...turkishFigureWords,
  ...chineseFigureWords,
];

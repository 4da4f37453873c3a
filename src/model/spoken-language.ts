/** The languages that recount speaks, by their codes. A language adds its own (`declare module`), and the compiler asks for its words. */
export interface SpokenLanguages {
  readonly vi: true;
  readonly en: true;
}

/** The code of a language that recount speaks: `vi`, `en`. */
export type Language = keyof SpokenLanguages;

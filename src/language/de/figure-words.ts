import type { FigureWords } from "../column-sense.ts";

/** What words of German in the name of a column say of its figures. */
export const germanFigureWords: FigureWords = [
  ["plan", "ansatz|haushaltsansatz|planung|finanzplanung|finanzplan|soll|ziel|zielwert|planwert|sollwert"],
  ["actual", "ist|istwert|rechnungsergebnis|erreicht|realisiert"],
  [
    "to-date",
    "kumuliert|kumulierte|kumulierter|kumuliertes|aufgelaufen|seit jahresbeginn|seit jahresanfang|ab jahresbeginn",
  ],
  ["growth", "veränderung|veränderungsrate|veränd"],
  [
    "prior-year",
    "vorjahr|vorjahresmonat|vorjahresquartal|vorjahreszeitraum|gegenüber vorjahr|zum vorjahr|zum vorjahresmonat|zum vorjahresquartal|gegenüber dem vorjahr|gegenüber dem vorjahresmonat|gegenüber vorjahresmonat",
  ],
  [
    "prior-period",
    "vormonat|vorquartal|zum vormonat|zum vorquartal|gegenüber vormonat|gegenüber dem vormonat|gegenüber vorquartal|gegenüber dem vorquartal",
  ],
];

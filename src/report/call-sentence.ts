import { measureIds } from "../compare/measures.ts";
import { referenceForms } from "../compare/references.ts";
import { overForms } from "../engine/request/over.ts";
import { warehouseFields } from "../engine/sql/comparison/warehouse-table.ts";
import type { CallProblem, CallProblemCode } from "../model/call-problem.ts";
import { plainStatuses } from "../model/observation-status.ts";
import { scenarios } from "../model/panel.ts";
import type { CallWords } from "../words/shape/problems/call.ts";
import { type Language, wordsFor } from "../words/words.ts";

/** One line for a call that asks for what there is not: the part of it, what was expected, and what looks like it. */
export function callSentence({ code, option, found, near, known }: CallProblem, lang: Language): string {
  const words = wordsFor(lang).problems.call;
  const meant = near.length > 0 ? `; ${words.meant} ${near.join(", ")}?` : "";
  const place = option.startsWith("rows[") || option.startsWith("reported[") ? option : `--${option}`;
  return `${place}: ${words.found[code]} '${found}'${meant || (known ? words.expected(known.join(", ")) : rest(code, option, words))}`;
}

function rest(code: CallProblemCode, option: string, words: CallWords): string {
  if (code !== "not-in-sql") return words.expected(ofOption[option] ?? expected[code]);
  return option === "dates" ? words.firstDays : words.otherFormat;
}

/** What an option takes, where others take something else by the same name. */
const ofOption: Readonly<Record<string, string>> = {
  by: "2024, 2024-S1, 2024-Q2, 2024-06, 2024-W23, 2024-06-07",
  map: "period=month,value=cases,area='VN-44'",
  level: "1..99",
};

/** What may stand there, where that is a list of forms. */
const expected: Readonly<Partial<Record<CallProblemCode, string>>> = {
  "bad-reference": referenceForms.join(", "),
  "bad-measure": measureIds.join(", "),
  "measure-without-reference": "--against prior-year",
  "bad-period": "2024, 2024-S1, 2024-Q2, 2024-06, 2024-W23, 2024-06-07, 2015-01..2015-05, latest, all",
  "bad-over": overForms.join(", "),
  "bad-vintage": "latest, first, 2016-06-30",
  "bad-sort": "indicator, area, period, value, -value, prior-year",
  "bad-condition": "indicator=dengue*|malaria,area=…,value>=100",
  "no-such-field": "indicator, area, period, value, prior-year/percent-change",
  "bad-assumption": "growth=5%, 2024-09=1200",
  "bad-table": 'obs, hive.stats.obs, "my.catalog".stats.obs',
  "bad-column": `value=cases, area='VN'; ${warehouseFields.join(", ")}`,
  "bad-value": '1234.5, "64.0", null',
  "bad-status": plainStatuses.join(" "),
  "bad-scenario": scenarios.join(", "),
  "bad-comparison": "prior-year/percent-change, plan/percent-of",
};

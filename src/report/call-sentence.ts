import { measureIds } from "../compare/measures.ts";
import { referenceForms } from "../compare/references.ts";
import { overForms } from "../engine/asked/over.ts";
import { warehouseFields } from "../engine/sql/comparison/warehouse-table.ts";
import type { Language } from "../language/messages.ts";
import type { CallProblem, CallProblemCode } from "../model/call-problem.ts";
import { plainStatuses } from "../model/observation-status.ts";
import { scenarios } from "../model/panel.ts";

/** One line for a call that asks for what there is not: the part of it, what was expected, and what looks like it. */
export function callSentence({ code, option, found, near }: CallProblem, lang: Language): string {
  const words = lang === "vi" ? vietnamese : english;
  const meant = near.length > 0 ? `; ${words.meant} ${near.join(", ")}?` : "";
  const place = option.startsWith("rows[") || option.startsWith("reported[") ? option : `--${option}`;
  return `${place}: ${words.found[code]} '${found}'${meant || rest(code, option, words)}`;
}

function rest(code: CallProblemCode, option: string, words: CallWords): string {
  if (code !== "not-in-sql") return words.expected(expected[code]);
  const possible = Object.hasOwn(inSql, option) ? inSql[option] : undefined;
  return possible === undefined ? words.otherFormat : words.expected(possible);
}

/** What may stand there, where that is a list of forms. */
const expected: Readonly<Partial<Record<CallProblemCode, string>>> = {
  "bad-reference": referenceForms.join(", "),
  "bad-measure": measureIds.join(", "),
  "measure-without-reference": "--against prior-year",
  "bad-period": "2024, 2024-S1, 2024-Q2, 2024-06, 2024-W23, 2024-06-07, 2015-01..2015-05, latest, all",
  "bad-over": overForms.join(", "),
  "bad-vintage": "latest, first, 2016-06-30",
  "bad-sort": "indicator, area, period, value, -value, prior-year",
  "bad-condition": "indicator=dengue*|malaria,area=…",
  "no-such-field": "indicator, area, period",
  "bad-assumption": "growth=5%, 2024-09=1200",
  "bad-table": 'obs, hive.stats.obs, "my.catalog".stats.obs',
  "bad-column": `value=cases, area='VN'; ${warehouseFields.join(", ")}`,
  "bad-value": '1234.5, "64.0", null',
  "bad-status": plainStatuses.join(" "),
  "bad-scenario": scenarios.join(", "),
  "bad-comparison": "prior-year/percent-change, plan/percent-of",
};

/** What a query can compute, by the option that asks for something else. */
const inSql: Readonly<Record<string, string>> = {
  against: "prior-year, prior-period, 2016..2020, 2010=100, plan, plan:linear, total, area:VN-44",
  measure: "difference, percent-change, percent-of, points, multiple, index, value",
};

interface CallWords {
  readonly meant: string;
  readonly expected: (forms: string | undefined) => string;
  readonly otherFormat: string;
  readonly found: Readonly<Record<CallProblemCode, string>>;
}

const vietnamese: CallWords = {
  meant: "có phải ý bạn là",
  expected: (forms) => (forms === undefined ? "; xem recount inspect" : `; cần: ${forms}`),
  otherFormat: "; hãy bỏ tùy chọn này hoặc chọn --format khác",
  found: {
    "bad-reference": "không có cách so sánh",
    "bad-measure": "không có phép đo",
    "measure-without-reference": "cần nêu so với cái gì cho",
    "bad-period": "không phải kỳ",
    "bad-over": "không biết gộp theo",
    "bad-vintage": "không phải lần công bố nào",
    "bad-sort": "không có cột để xếp",
    "bad-condition": "không hiểu điều kiện",
    "no-such-field": "không có trường",
    "no-such-indicator": "không có chỉ tiêu",
    "no-such-area": "không có nơi",
    "no-such-period": "không có kỳ",
    "no-such-grouping": "số liệu không nói địa bàn thuộc",
    "bad-weight": "không hiểu trọng số",
    "bad-alias": "không hiểu tên tắt",
    "bad-number": "số không hợp lệ",
    "bad-assumption": "không hiểu giả định",
    "bad-table": "không phải tên bảng",
    "bad-column": "không hiểu cột",
    "not-in-sql": "không viết được thành một câu SQL",
    "bad-value": "không phải số:",
    "bad-status": "không có trạng thái",
    "bad-scenario": "không phải thực hiện, ước hay kế hoạch:",
    "bad-comparison": "không có phép so sánh",
  },
};

const english: CallWords = {
  meant: "did you mean",
  expected: (forms) => (forms === undefined ? "; see recount inspect" : `; expected: ${forms}`),
  otherFormat: "; leave it out or choose another --format",
  found: {
    "bad-reference": "there is no reference",
    "bad-measure": "there is no measure",
    "measure-without-reference": "something to compare with is needed for",
    "bad-period": "not a period:",
    "bad-over": "nothing to bring values to:",
    "bad-vintage": "not a vintage:",
    "bad-sort": "there is no column to sort by:",
    "bad-condition": "not a condition:",
    "no-such-field": "there is no field",
    "no-such-indicator": "there is no indicator",
    "no-such-area": "there is no area",
    "no-such-period": "there is no period",
    "no-such-grouping": "the data does not say what areas belong to:",
    "bad-weight": "not a weight:",
    "bad-alias": "not an alias:",
    "bad-number": "not a number that will do:",
    "bad-assumption": "not an assumption:",
    "bad-table": "not the name of a table:",
    "bad-column": "not a column:",
    "not-in-sql": "cannot be written as one SQL query:",
    "bad-value": "not a number:",
    "bad-status": "there is no status",
    "bad-scenario": "there is no scenario",
    "bad-comparison": "there is no comparison",
  },
};

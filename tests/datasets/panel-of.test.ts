import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { auditPanel } from "../../src/audit/dataset/audit-panel.ts";
import { dataAuditHead, findingsOf } from "../../src/audit/dataset/data-audit.ts";
import { baseAverage, plan, priorYear } from "../../src/compare/against.ts";
import { loadDataset } from "../../src/datasets/load.node.ts";
import { datasetOf } from "../../src/datasets/panel/dataset-of.ts";
import { describe as description } from "../../src/datasets/panel/describe.ts";
import { type PanelDetails, type PlainObservation, panelOf } from "../../src/datasets/panel/panel-of.ts";
import { compare } from "../../src/engine/compare.ts";
import { rows } from "../../src/engine/results/rows.ts";
import { CallError } from "../../src/model/call-problem.ts";
import { observationStatuses } from "../../src/model/observation-status.ts";
import { formatPeriod, parsePeriod } from "../../src/model/period-notation.ts";
import { callSentence } from "../../src/report/call-sentence.ts";
import { csvRows } from "./csv.ts";

/** Rows as a program without types hands them over. */
function problemOf(given: unknown, details: PanelDetails = {}) {
  const untyped: PlainObservation[] = JSON.parse(JSON.stringify(given));
  try {
    panelOf(untyped, details);
  } catch (error) {
    if (error instanceof CallError) return callSentence(error.problem, "en");
    throw error;
  }
  return undefined;
}

const good = { indicator: "dengue", area: "VN-44", period: "2024-06", value: 752 };

describe("a panel of plain objects", () => {
  it("holds what they say: digits of texts, numbers as exact, why there is no value", () => {
    const { observations, vintages, sources } = panelOf([
      { ...good, value: "64.0", vintage: "2024-06-29", source: "616/BC-UBND" },
      { ...good, period: "2024-05", value: 64 },
      { ...good, period: "2024-04", value: null },
      { ...good, period: "2024-03", value: null, status: "L" },
      { ...good, period: "2024", value: 800, scenario: "plan" },
      { ...good, period: "2024-02", value: "12.3e" },
    ]);
    expect([...observations.value]).toEqual([64, 64, Number.NaN, Number.NaN, 800, 12.3]);
    expect([...observations.decimals]).toEqual([1, -1, -1, -1, -1, 1]);
    // O is missing, L not collected, E estimated.
    const statuses = [...observations.status].map((place) => observationStatuses[place]);
    expect(statuses).toEqual(["A", "A", "O", "L", "A", "E"]);
    expect([...observations.scenario]).toEqual([0, 0, 0, 0, 2, 0]);
    expect([...observations.line]).toEqual([1, 2, 3, 4, 5, 6]);
    expect(vintages).toEqual(["", "2024-06-29"]);
    expect(sources.map(({ name }) => name)).toEqual(["616/BC-UBND", ""]);
  });

  it("gives what the same figures give when they are loaded from files", async () => {
    const loaded = await loadDataset("datasets/notifiable-diseases");
    const read = (name: string) => csvRows(readFileSync(`datasets/notifiable-diseases/${name}.csv`, "utf8"));
    const list = (text = "") => (text === "" ? undefined : text.split(" "));
    const made = panelOf(
      read("observations").map(({ indicator = "", area, period = "", value = "" }) => ({
        indicator,
        area,
        period,
        value,
      })),
      {
        indicators: loaded.panel.indicators.map(({ id, names, unit, kind, direction }) => {
          return { id, name: names, unit: unit.text, kind, direction };
        }),
        areas: read("areas").map(({ code = "", name_vi = "", name_en = "", from, since, until, breaks }) => ({
          code,
          name: { vi: name_vi, en: name_en },
          ...(list(from) && { from: list(from) ?? [] }),
          ...(since && { since }),
          ...(until && { until }),
          ...(list(breaks) && { breaks: list(breaks) ?? [] }),
        })),
      },
    );
    const options = { against: [priorYear(), baseAverage(2010, 2014)], at: "2015-01-01..2015-05-31" } as const;
    expect(rows(compare(made, options))).toEqual(rows(compare(loaded.panel, options)));
    expect(rows(compare(made, options)).length).toBeGreaterThan(20);
  });

  it("takes periods as they are, and has one area where none is given", () => {
    const period = parsePeriod("2024-Q2");
    if (!period) throw new Error("2024-Q2");
    const panel = panelOf([{ indicator: "gdp", period, value: 6.93 }]);
    expect(panel.periods.map(formatPeriod)).toEqual(["2024-Q2"]);
    expect(panel.areas.map(({ code }) => code)).toEqual(["_Z"]);
  });

  it("can be compared, with types and keys that say how", () => {
    const panel = panelOf(
      [
        { ...good, period: "2023-06", value: 2137 },
        good,
        { ...good, period: "2024-01-01..2024-06-30", value: 3282 },
        { ...good, period: "2024", value: 20000, scenario: "plan" },
      ],
      { indicators: [{ id: "dengue", name: { vi: "Sốt xuất huyết", en: "Dengue" }, unit: "ca", kind: "flow" }] },
    );
    const result = compare(panel, { against: [priorYear(), plan()], at: ["2024-06", "2024-01-01..2024-06-30"] });
    const [month, halfYear] = rows(result);
    // 752 / 2137 - 1; the result is kept as a fraction, and the double nearest to it.
    expect(month?.comparisons["prior-year/percent-change"]).toMatchObject({
      numerator: "-1385",
      denominator: "2137",
      base: 2137,
      reason: "ok",
    });
    expect(halfYear?.comparisons["plan/percent-of"]?.value).toBe(16.41);
  });

  it("can be audited: what somebody printed is held against it", () => {
    const panel = panelOf(
      [
        { ...good, period: "2023-06", value: "2137" },
        { ...good, value: "752" },
      ],
      {
        indicators: [{ id: "dengue", unit: "ca", kind: "flow" }],
        reported: [
          { ...good, comparison: "prior-year/percent-change", reported: "-64.8" },
          { ...good, comparison: "prior-year/percent-change", reported: "-46.8" },
        ],
      },
    );
    const audited = auditPanel(panel);
    expect(dataAuditHead(audited, { name: "made" }).summary).toMatchObject({ consistent: 1, inconsistent: 1 });
    const [, wrong] = findingsOf(audited, "en");
    expect(wrong).toMatchObject({
      reported: { value: "-46.8", place: { line: 2 } },
      causes: [{ code: "digit-transposed" }],
    });
  });

  it("says as a data set what there is to know about it", () => {
    const { diagnostics } = datasetOf(
      "made",
      panelOf([good, { ...good, value: 753 }, { ...good, period: "2024-08" }, { ...good, period: "2024-09" }]),
    );
    expect(diagnostics.map(({ code, found }) => `${code} ${found}`)).toEqual([
      "duplicate-conflict dengue · VN-44 · 2024-06: 753",
      "gap dengue · VN-44: 2024-07",
    ]);
    const described = description(datasetOf("made", panelOf([good])));
    expect(described).toMatchObject({ name: "made", observations: 1, indicators: [{ id: "dengue", guessed: true }] });
  });

  it.each<[string, unknown, PanelDetails, string]>([
    ["a month 13", { ...good, period: "2024-13" }, {}, "rows[1].period: not a period: '2024-13'; expected: 2024"],
    ["a word for a number", { ...good, value: "many" }, {}, "rows[1].value: not a number: 'many'; expected: 1234.5"],
    ["a value that is no value", { ...good, value: true }, {}, "rows[1].value: not a number: 'true'"],
    ["no value at all", { ...good, value: undefined }, {}, "rows[1].value: not a number: 'undefined'"],
    ["a status that there is not", { ...good, status: "Z" }, {}, "rows[1].status: unknown status 'Z'; expected: A R"],
    [
      "a scenario",
      { ...good, scenario: "plans" },
      {},
      "rows[1].scenario: unknown scenario 'plans'; did you mean plan?",
    ],
    ["an indicator without a name", { ...good, indicator: "" }, {}, "rows[1].indicator: unknown indicator ''"],
    [
      "an indicator that is none of those described",
      { ...good, indicator: "denge" },
      { indicators: [{ id: "dengue" }] },
      "rows[1].indicator: unknown indicator 'denge'; did you mean dengue?",
    ],
    [
      "an area that is none of those described",
      { ...good, area: "VN-4" },
      { areas: [{ code: "VN-44" }] },
      "rows[1].area: unknown area 'VN-4'; did you mean VN-44?",
    ],
    [
      "a printed comparison that is none",
      good,
      { reported: [{ ...good, comparison: "prior-year/growth", reported: 1 }] },
      "reported[0].comparison: unknown comparison 'prior-year/growth'; expected: prior-year/percent-change",
    ],
    [
      "a printed comparison without a number",
      good,
      { reported: [{ ...good, comparison: "prior-year/percent-change", reported: "-" }] },
      "reported[0].reported: not a number: '-'",
    ],
  ])("refuses %s, and says where it stands", (_, row, details, sentence) => {
    expect(problemOf([good, row], details)).toContain(sentence);
  });

  it("refuses NaN and Infinity, which are no values", () => {
    expect(() => panelOf([{ ...good, value: Number.NaN }])).toThrow(CallError);
    expect(() => panelOf([{ ...good, value: Number.POSITIVE_INFINITY }])).toThrow(
      'rows[0].value: bad-value: "Infinity"',
    );
  });
});

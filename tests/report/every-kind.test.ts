import { describe, expect, it } from "vitest";
import { audit } from "../../src/audit/audit.ts";
import { auditPanel } from "../../src/audit/dataset/audit-panel.ts";
import { comparisonChart } from "../../src/charts/comparison-chart.ts";
import { datasetOf } from "../../src/datasets/panel/dataset-of.ts";
import { describe as described } from "../../src/datasets/panel/describe.ts";
import { panelOf } from "../../src/datasets/panel/panel-of.ts";
import { readText } from "../../src/documents/read-text.ts";
import { compare } from "../../src/engine/compare.ts";
import { backtest } from "../../src/forecast/backtest/backtest.ts";
import { forecast } from "../../src/forecast/forecast.ts";
import { detail } from "../../src/model/detail.ts";
import { type Explainable, explain } from "../../src/report/explain-data.ts";
import { type Recounted, toMarkdown } from "../../src/report/markdown.ts";

const months = Array.from({ length: 42 }, (_, at) => ({
  indicator: "i",
  period: `${2021 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, "0")}`,
  value: 100 + (at % 12) * 5 + ((at * 7) % 5),
}));
const plan = { indicator: "i", period: "2024", scenario: "plan" as const, value: 1500 };
const panel = panelOf([...months, plan], {
  indicators: [{ id: "i", kind: "flow" }],
  reported: [{ indicator: "i", period: "2024-06", comparison: "prior-year/percent-change", reported: "3.1" }],
});

function thrown(call: () => unknown): Explainable {
  try {
    call();
  } catch (error) {
    return error as Explainable;
  }
  throw new Error("nothing was thrown");
}

describe("toMarkdown takes every result", () => {
  const results = (lang: "vi" | "en"): Readonly<Record<string, Recounted>> => ({
    audit: audit(readText("r", "149/156 (95,15%)"), { lang }),
    auditPanel: auditPanel(panel),
    compare: compare(panel, { against: "prior-year", at: "2024-06" }),
    describe: described(datasetOf("d", panel)),
    forecast: forecast(panel, { at: "2024-06" }),
    backtest: backtest(panel),
  });
  it.each(Object.keys(results("en")))("%s, in both languages", (kind) => {
    const [vi, en] = (["vi", "en"] as const).map((lang) => toMarkdown(results(lang)[kind] as Recounted, { lang }));
    expect(en).toMatch(/^(?:#|\*\*)/);
    expect(en).not.toMatch(/[ăđơưạ-ỹ]/);
    expect(vi).toMatch(/[ăđơưạ-ỹ]/);
  });

  it("and says what it takes where it is given something else", () => {
    expect(() => toMarkdown({} as Recounted, { lang: "en" })).toThrow(TypeError);
  });
});

describe("explain takes all data of recount", () => {
  it.each<[string, Explainable, string]>([
    [
      "an error of a call",
      thrown(() => compare(panel, { against: "last-year" })),
      "--against: unknown reference 'last-year'; did you mean prior-year?",
    ],
    [
      "an error of a chart",
      thrown(() => comparisonChart(panel, "endemic-channel", { lang: "en" })),
      "the chart needs its base years, for example --against 2010..2014",
    ],
    ["a problem", { code: "file-missing", place: { file: "a.txt" } }, "a.txt: file not found; check the path"],
    [
      "damage",
      {
        code: "unreadable",
        place: { file: "a.xlsx" },
        found: detail("bad-xml", "s.xml:4:7", "unclosed-tag", "row"),
        expected: "whole",
      },
      "a.xlsx: the file is damaged or of another format (s.xml:4:7: tag not closed (<row>)); open it in the program that made it and save it again",
    ],
    [
      "a diagnostic",
      { code: "gap", level: "note", place: {}, found: "i: 2024-02" },
      "the series has gaps (i: 2024-02)",
    ],
    ["a note of a forecast", { code: "too-short", count: 1 }, "only 1 value; a model needs 3"],
    ["a reason of a comparison", "zero-base", "base is zero; no ratio can be formed"],
    ["a reason of an audit", "differs-in-last-place", "off in the last digit"],
    ["a verdict", "inconsistent", "inconsistent"],
  ])("%s", (_, data, english) => {
    expect(explain(data, "en")).toBe(english);
    expect(explain(data, "vi")).toMatch(/[ăđơưạ-ỹ]/);
  });

  it.each([new Error("x"), {}, undefined])("and refuses %s", (other) => {
    expect(() => explain(other as unknown as Explainable, "en")).toThrow(/^explain takes/);
  });
});

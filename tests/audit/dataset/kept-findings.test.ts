import { expect, test } from "vitest";
import { auditPanel } from "../../../src/audit/dataset/audit-panel.ts";
import { findingsOf } from "../../../src/audit/dataset/data-audit.ts";
import { keepingFindings } from "../../../src/audit/dataset/kept-findings.ts";
import { panelOf } from "../../../src/datasets/panel/panel-of.ts";

test("an audit that keeps its findings judges each comparison once, and tells what the audit tells", () => {
  const dengue = { indicator: "dengue", area: "44" };
  const panel = panelOf(
    [
      { ...dengue, period: "2022", value: 1000 },
      { ...dengue, period: "2023", value: 2137 },
      { ...dengue, period: "2024", value: 752 },
    ],
    {
      reported: [
        { ...dengue, period: "2023", comparison: "prior-year/percent-change", reported: "113.7" },
        { ...dengue, period: "2024", comparison: "prior-year/percent-change", reported: "-46.8" },
      ],
    },
  );
  const audit = auditPanel(panel);
  let judged = 0;
  const counting = {
    ...audit,
    judgement: (row: number) => {
      judged++;
      return audit.judgement(row);
    },
  };
  const keeping = keepingFindings(counting);
  const [first, again, english] = [findingsOf(keeping, "vi"), findingsOf(keeping, "vi"), findingsOf(keeping, "en")].map(
    (each) => [...each],
  );
  expect(judged).toBe(2);
  expect(again).toEqual(first);
  expect(first).toEqual([...findingsOf(audit, "vi")]);
  expect(english).toEqual([...findingsOf(audit, "en")]);
  expect(english?.map(({ verdict }) => verdict)).toEqual(["consistent", "inconsistent"]);
});

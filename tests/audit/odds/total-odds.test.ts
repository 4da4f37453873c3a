import { describe, expect, it } from "vitest";
import { audit } from "../../../src/audit/audit.ts";
import { readText } from "../../../src/documents/read-text.ts";

function verdictsOf(rows: readonly (readonly string[])[]): readonly string[] {
  const [head = [], ...body] = rows;
  const lines = [head, head.map(() => "---"), ...body].map((cells) => `| ${cells.join(" | ")} |\n`);
  const { findings: claims } = audit(readText("t.md", lines.join("")), { lang: "en" });
  return claims.map(({ reported, verdict }) => `${reported.text} ${verdict}`);
}

const tourists = (total: string, last = "30.7") => [
  ["Chỉ tiêu", "2023", "2024"],
  ["Du lịch", "342.1", "3994.6"],
  ["Công việc", "92.8", "1109.1"],
  ["Thăm thân nhân", "93.4", "1133.8"],
  ["Mục đích khác", last, "370.9"],
  ["Tổng số", total, "6608.4"],
];

describe("a total beside one that adds up", () => {
  it("is doubted where it does not, however far off it is, unless a digit too many or too few explains it", () => {
    expect(verdictsOf(tourists("1759.0"))).toEqual(["1759.0 doubtful", "6608.4 consistent"]);
    expect(verdictsOf(tourists("1559.0"))).toEqual(["1559.0 inconsistent", "6608.4 consistent"]);
    expect(verdictsOf(tourists("559.0", "307.0"))).toEqual(["559.0 inconsistent", "6608.4 consistent"]);
  });

  it("is doubted by the other rows where it is a total across: 3.3 + 1.6 is no 1,004.9", () => {
    const rows = (last: string) => [
      ["", "Software", "Systems", "Total"],
      ["December 2017", "4,565.4", "2,591.3", "7,156.7"],
      ["Acquired", "684.4", "33.1", "717.5"],
      ["Translation", "17.2", "2.3", "19.5"],
      ["Other", "3.3", "1.6", last],
    ];
    const troubled = (last: string) => verdictsOf(rows(last)).filter((each) => !each.endsWith(" consistent"));
    expect(troubled("4.9")).toEqual([]);
    expect(troubled("1,004.9")).toEqual(["1,004.9 doubtful"]);
  });

  it("agrees where it does", () => {
    expect(verdictsOf(tourists("559.0"))).toEqual(["559.0 consistent", "6608.4 consistent"]);
  });

  it("is not flagged where it may be the mean of its column", () => {
    expect(verdictsOf(tourists("139.8"))).not.toContain("139.8 inconsistent");
  });
});

import { describe, expect, it } from "vitest";
import { audit } from "../../src/audit/audit.ts";
import { readText } from "../../src/documents/read-text.ts";

const told = (text: string) =>
  audit(readText("t", text), { lang: "en" }).findings.map(({ verdict, explanation }) => `${verdict}: ${explanation}`);
const troubled = (text: string) => told(text).filter((line) => !/^(consistent|unverifiable)/.test(line));
const confirmed = (text: string) => told(text).filter((line) => line.startsWith("consistent"));

describe("rows of a table that are made of other rows", () => {
  const accounts = (profit: string) => `| ($ million) | 2024 | 2023 |
|---|---|---|
| Revenue | 2,415 | 2,260 |
| Cost of sales | (1,502) | (1,431) |
| Gross earnings | ${profit} | 829 |
| Overheads | (388) | (342) |
| Operating earnings | 525 | 487 |
| Operating earnings to revenue (%) | 21.7 | 21.5 |`;

  it("are added up with the signs of their brackets, whatever they are called", () => {
    const lines = confirmed(accounts("913"));
    expect(lines).toContain(
      "consistent: 2,415 + (1,502) = 913 (912 to 914 with rounding), which agrees with the printed 913.",
    );
    expect(lines).toContain(
      "consistent: 913 + (388) = 525 (524 to 526 with rounding), which agrees with the printed 525.",
    );
  });

  it("a ratio of two rows that its label names", () => {
    expect(confirmed(accounts("913")).filter((line) => line.includes("21.7"))).toHaveLength(1);
  });

  const wide = (revenue: string, grants = "4,502") => `| ($ thousand) | 2024 | 2023 |
|---|---|---|
| Fees | 12,415 | 11,260 |
| Grants | ${grants} | 4,431 |
| Income | ${revenue} | 15,691 |
| Staff | 9,120 | 8,870 |`;

  it("and one slip of the keys in one of them is seen, though the table has two columns only", () => {
    expect(troubled(wide("16,917"))).toEqual([]);
    expect(troubled(wide("16,417"))).toEqual([expect.stringContaining("12,415 + 4,502")]);
    expect(troubled(wide("19,617"))).toEqual([expect.stringContaining("12,415 + 4,502")]);
    expect(troubled(wide("16,917", "45,020"))).toEqual([expect.stringContaining("12,415 + 45,020")]);
  });

  it("but not where no one slip explains the other: rows that are no sum", () => {
    expect(troubled(wide("14,263"))).toEqual([]);
  });

  it("but not those whose labels mean the other sign", () => {
    const text = `| ($ thousand) | 2024 | 2023 | 2022 |
|---|---|---|---|
| Total net revenue | 3,298,177 | 2,214,253 | 1,708,721 |
| Less: bought-in services | 1,723,389 | 1,230,290 | 943,200 |
| Add: deferred revenue | 12,853 | — | — |
| Adjusted revenue | 1,587,641 | 983,963 | 765,521 |`;
    expect(troubled(text)).toEqual([]);
  });
});

describe("a table's cells", () => {
  it("a bracket around all of a cell means minus, with its percent sign inside or outside", () => {
    const text = `| | 2024 | 2023 | Change |
|---|---|---|---|
| Voyage expenses | (141,770) | (165,012) | (14.1%) |
| Calendar days | 8,395 | 9,747 | (13.9)% |
| Charter days | 8,102 | 9,470 | ( 14.4% ) |
| Idle days | 293 | 277 | 5.8% |`;
    expect(troubled(text)).toEqual([]);
    expect(confirmed(text).length).toBeGreaterThanOrEqual(4);
  });

  it("a call of a footnote behind a year, and a limit of a class, are no numbers to be added up", () => {
    const notes = `| ($ million) | 2019 (1) | 2018 | 2017 (2) |
|---|---|---|---|
| Impairment | 94.2 | 394.0 | 211.4 |
| Disposals | 45.1 | 85.6 | 32.8 |
| Other | 27.0 | 33.7 | 11.8 |
| Total expenses | 166.3 | 513.3 | 256.0 |`;
    expect(troubled(notes)).toEqual([]);
    const classes = `| Days past due | 1–90 | 91–180 | 181–360 | >360 | Total |
|---|---|---|---|---|---|
| Low risk | 1,347 | 125 | 127 | 313 | 1,912 |
| Medium risk | 891 | 725 | 600 | 819 | 3,035 |
| High risk | 583 | 365 | 217 | 1,315 | 2,480 |
| Total past due | 2,821 | 1,215 | 944 | 2,447 | 7,427 |`;
    expect(troubled(classes)).toEqual([]);
  });

  it("columns that a total is made of are no change from one to another", () => {
    const text = `| £m | Total | Fixed rate | Floating rate | No interest |
|---|---|---|---|---|
| Sterling | 29.1 | – | 0.2 | 28.9 |
| Euro | 115.9 | 1.4 | 16.6 | 97.9 |
| US dollar | 98.4 | 0.1 | 16.7 | 81.6 |
| Other | 146.5 | 5.3 | 10.5 | 130.7 |`;
    expect(troubled(text)).toEqual([]);
  });

  it("doubted by the other columns, where the one is off by no slip of the keys: 254 + 5 is no 1,459", () => {
    const text = `| | 2019 | 2018 | 2017 |
|---|---|---|---|
| Shares used in basic computation | 254 | 268 | 275 |
| Dilutive impact of award plans | 5 | 8 | 6 |
| Shares used in diluted computation | 1,459 | 276 | 281 |`;
    expect(troubled(text)).toEqual([expect.stringMatching(/^doubtful: The parts 254 \+ 5 add up to 259 .*1,459/)]);
  });

  it("and a total of one column by the slip that explains it, and with less certainty where a row may simply be missing", () => {
    const of = (third: string) => `| Issue | Outstanding |
|---|---|
| August 2007 | 2,016,666 |
| June 2018 | 458,202 |${third}
| August 2019 | 842,000 |
| Total | 4,474,868 |`;
    expect(troubled(of("\n| October 2018 | 1,158,000 |"))).toEqual([]);
    expect(troubled(of("\n| October 2018 | 1,185,000 |"))).toHaveLength(1);
    expect(troubled(of(""))).toEqual([expect.stringMatching(/may be wrong \(\d\d%\)/)]);
  });

  it("costs that rose may be printed as a loss, where more than one row is", () => {
    const text = `| | 2024 | 2023 | Better (worse) |
|---|---|---|---|
| Sales | 93,662 | 90,350 | 3,312 |
| Materials | 68,367 | 66,646 | (1,721) |
| Depreciation | 3,146 | 2,846 | (300) |
| Gross earnings | 22,149 | 20,858 | 1,291 |`;
    expect(troubled(text)).toEqual([]);
  });

  it("of two columns of change, the one that differs from what both would be of says nothing", () => {
    const text = `| | F19 | F18 | Change | Normalised |
|---|---|---|---|---|
| Sales | 1,671 | 1,612 | 3.7% | 1.8% |
| Depreciation | 111 | 101 | 9.9% | 9.9% |
| Rent | 640 | 610 | 4.9% | 2.5% |
| Wages | 820 | 800 | 2.5% | 1.0% |`;
    expect(troubled(text)).toEqual([]);
  });

  it("the change of a percentage is in points under a percent sign, too", () => {
    const text = `| | 2024 | 2023 | Change (%) |
|---|---|---|---|
| Revenue | 503.6 | 476.9 | 5.6 |
| Gross earnings | 368.6 | 344.5 | 7.0 |
| Gross margin (%) | 73.2 | 72.2 | 1.0 |`;
    expect(troubled(text)).toEqual([]);
  });

  it("prose that tells of another pair of years is held to their columns", () => {
    const text = `| ($ million) | 2019 | 2018 | 2017 |
|---|---|---|---|
| Net cash from operating activities | 992 | 768 | 526 |
| Net cash from investing activities | 65 | 114 | 71 |
| Net cash from financing activities | 709 | 707 | 429 |

Net cash from operating activities increased $242 million in 2018 as compared to 2017.`;
    expect(troubled(text)).toEqual([]);
    expect(confirmed(text)).toContainEqual(expect.stringContaining("768 − 526 = 242"));
  });
});

describe("a row that one column of two bears out", () => {
  const wards = (total: string) =>
    `| Patients by ward, thousand days | 2022 | 2023 |
|---|---|---|
| Surgery | 418 | 441 |
| Children | 217 | 222 |
| Births | 131 | 139 |
| Age | 352 | 360 |
| Wards | ${total} | 1,612 |`;

  it("to a unit is the sum of the others, and the other column has a slip", () => {
    expect(troubled(wards("1,118"))).toHaveLength(1);
    expect(troubled(wards("1,117"))).toHaveLength(1);
  });

  it("by no more than roundings may be something else", () => {
    expect(troubled(wards("1,116"))).toEqual([]);
  });
});

import { describe, expect, it } from "vitest";
import { auditPanel } from "../../src/audit/dataset/audit-panel.ts";
import { compare } from "../../src/engine/compare.ts";
import { rows } from "../../src/engine/results/rows.ts";
import { guessed, lines, load, reportedLines } from "./loading.ts";

/** The plans in a text, those that are repeated once. */
async function plans(text: string): Promise<readonly string[]> {
  const all = lines(await load(text)).filter((line) => line.includes(" plan "));
  return [...new Set(all.map((line) => line.split(" ").slice(-4, -1).join(" ")))];
}

describe("one plan in all months of a year", () => {
  const sales = "month,Sales,Sales target\n2024-01,90,120\n2024-02,100,120\n2024-03,110,120\n";

  it("is one for each month where a month comes near to it: 90 of 120 is 75 %", async () => {
    const { panel } = await load(sales);
    const results = rows(compare(panel, { against: "period-plan", at: "all" }));
    expect(results.flatMap(({ comparisons }) => Object.values(comparisons).map(({ value }) => value))).toEqual([
      75,
      (100 * 100) / 120,
      (110 * 100) / 120,
    ]);
  });

  it("which is told, with what shows it", async () => {
    expect(guessed(await load(sales))).toContain("plan = Sales target: a plan for each period (period-plan)");
  });

  it("is the year's where a month reaches a twelfth of it", async () => {
    const text = "month,Sales,Sales target\n2024-01,9,120\n2024-02,10,120\n2024-03,11,120\n";
    expect(await plans(text)).toEqual(["2024 plan 120"]);
    expect(guessed(await load(text))).toContain("plan = Sales target: annual plan, repeated in each period");
  });

  it("is the year's where a quarter reaches a quarter of it, and each quarter's where it reaches most of it", async () => {
    const of = (values: readonly number[]) =>
      `quarter,revenue,target\n${values.map((value, at) => `2024-Q${at + 1},${value},400`).join("\n")}\n`;
    expect(await plans(of([90, 100, 110, 130]))).toEqual(["2024 plan 400"]);
    expect(await plans(of([390, 410, 300, 430]))).toEqual([1, 2, 3, 4].map((each) => `2024-Q${each} plan 400`));
  });

  it("is the year's where what is achieved runs from January", async () => {
    const text = "month,paid,plan\n2024-01,30,120\n2024-02,61,120\n2024-03,93,120\n2024-04,118,120\n";
    expect(await plans(text)).toEqual(["2024 plan 120"]);
    const { panel } = await load(text);
    const [, , , last] = rows(compare(panel, { against: "plan", at: "all" }));
    expect(Object.values(last?.comparisons ?? {}).map(({ value }) => value)).toEqual([(118 * 100) / 120]);
  });

  it("is what its name says: annual, or chỉ tiêu tháng", async () => {
    expect(await plans("month,Sales,Annual sales target\n2024-01,90,120\n2024-02,100,120\n")).toEqual([
      "2024 plan 120",
    ]);
    expect(await plans("tháng,Thực hiện,Kế hoạch tháng\n2024-01,9,120\n2024-02,10,120\n")).toEqual([
      "2024-01 plan 120",
      "2024-02 plan 120",
    ]);
  });

  it("days that stand for months are twelve a year", async () => {
    const text = "date,Sales,Sales target\n2024-01-01,10,120\n2024-02-01,11,120\n2024-03-01,9,120\n";
    expect(await plans(text)).toEqual(["2024 plan 120"]);
  });
});

describe("what the user says of plans", () => {
  const text = "month,target,actual\n2024-01,100,20\n2024-02,100,45\n2024-03,100,70\n";
  const planned = async (planOf: string) =>
    lines(await load(text, "data.csv", { map: { "plan-of": planOf } })).filter((line) => line.includes(" plan "));

  it("decides whether they are of the year or of each period, and is no guess", async () => {
    expect((await planned("'period'")).map((line) => line.split(" ").slice(-4)[0])).toEqual([
      "2024-01",
      "2024-02",
      "2024-03",
    ]);
    expect((await planned("year")).every((line) => line.includes(" 2024 plan 100"))).toBe(true);
    const read = await load(text, "data.csv", { map: { "plan-of": "year" } });
    expect(guessed(read).filter((each) => each.startsWith("plan"))).toEqual([]);
    await expect(planned("'month'")).rejects.toMatchObject({ problem: { code: "unknown-field" } });
  });
});

describe("printed quotients of plans for months", () => {
  const text =
    "kpi,month,target,achieved,achievement_%\ncalls,2024-01,100,90,90\ncalls,2024-02,100,110,110\ncalls,2024-03,120,90,85\n";

  it("are of the month's plan, and the one that does not agree is found: 90 of 120 is 75, not 85", async () => {
    const dataset = await load(text);
    expect(reportedLines(dataset)[0]).toContain("period-plan/percent-of");
    const audit = auditPanel(dataset.panel);
    expect([0, 1, 2].map((row) => audit.judgement(row).reason)).toEqual(["agrees", "agrees", "differs"]);
  });

  it("in a table of years are of the year's plan", async () => {
    const years = text.replaceAll("2024-01", "2022").replaceAll("2024-02", "2023").replaceAll("2024-03", "2024");
    expect(reportedLines(await load(years))[0]).toContain(" plan/percent-of");
  });
});

describe("a plan, what is achieved and their quotient in columns that name periods", () => {
  const table = (done: string, of = "Capaian (%)") =>
    `Keterangan,Anggaran 2024,${done},${of}\nPegawai,1200,1140,95.0\nBarang,600,540,90.0\nModal,400,300,75.0\n`;

  it("name all three, where one word says which: Realisasi 2024 by Anggaran 2024", async () => {
    const read = await load(table("Realisasi 2024"));
    expect(reportedLines(read)).toEqual([
      "data Pegawai 2024 plan/percent-of 95",
      "data Barang 2024 plan/percent-of 90",
      "data Modal 2024 plan/percent-of 75",
    ]);
    expect(await plans(table("Realisasi 2024"))).toEqual(["2024 plan 1200", "2024 plan 600", "2024 plan 400"]);
    expect(guessed(read)).toContain("roles = Capaian (%) = Realisasi 2024 / Anggaran 2024");
  });

  it("a year by the year before is no completion of a plan", async () => {
    expect(await plans(table("Realisasi 2025"))).toEqual([]);
  });

  it("nor is a ratio of two things, where no word says so and what is divided stands first: women, men, women to men", async () => {
    const rows = ["A,120,100,1.2", "B,95,100,0.95", "C,90,80,1.125", "D,110,88,1.25"];
    expect(await plans(`Country,Female 2023,Male 2023,Sex ratio\n${rows.join("\n")}\n`)).toEqual([]);
    expect(await plans("İl,Ödenek 2023,Harcama 2023,Oran\nA,100,120,1.2\nB,100,95,0.95\nC,80,90,1.125\n")).toEqual([
      "2023 plan 100",
      "2023 plan 80",
    ]);
  });
});

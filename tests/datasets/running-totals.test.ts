import { describe, expect, it } from "vitest";
import { loadDataset } from "../../src/datasets/load.node.ts";
import { compare } from "../../src/engine/compare.ts";
import type { CompareOptions } from "../../src/engine/request/compare-options.ts";
import { rows } from "../../src/engine/results/rows.ts";
import { guessed, lines, load } from "./loading.ts";

const cases = `${import.meta.dirname}/cases`;

/** `period value base result` of each row, in percent. */
async function compared(file: string, options: CompareOptions): Promise<readonly string[]> {
  const { panel } = await loadDataset(`${cases}/${file}`);
  return rows(compare(panel, options)).map(({ period, value, comparisons }) => {
    const [cell] = Object.values(comparisons);
    const result = cell?.value === undefined || cell.value === null ? cell?.reason : cell.value.toFixed(1);
    return [period, value, cell?.base, result].join(" ");
  });
}

function monthly(name: string, years: readonly (readonly number[])[]): string {
  const cells = years.flatMap((values, year) =>
    values.map((value, month) => `${name},A,${2021 + year}-${String(month + 1).padStart(2, "0")},${value}`),
  );
  return `indicator,area,period,value\n${cells.join("\n")}\n`;
}

const running = (at: number) => [3, 7, 12, 16, 21, 27, 31, 36, 42, 47, 55, 66].map((value) => value + at);
const seasonal = (at: number) => [30, 31, 33, 35, 36, 38, 39, 41, 42, 44, 45, 47].map((value) => value + at);

describe("an indicator that is called a running total", () => {
  it("is held against the year's plan as it stands, and is not summed again", async () => {
    expect(await compared("25d-cum-plan.csv", { against: "plan", at: "all" })).toEqual([
      "2024-01-01..2024-01-31 10 120 8.3",
      "2024-01-01..2024-02-29 25 120 20.8",
      "2024-01-01..2024-03-31 45 120 37.5",
    ]);
  });

  it.each([
    ["25c-luyke.csv", { over: "to-date", at: "2024-03" }],
    ["25c-luyke.csv", { at: "2024-03" }],
    ["25-cumulative.csv", { at: "latest" }],
  ])("%s with %o: from January to March against the same of the year before", async (file, options) => {
    expect(await compared(file, { against: "prior-year", ...options })).toEqual(["2024-01-01..2024-03-31 50 45 11.1"]);
  });

  it("is told as a guess, with what it rests on, and can be said not to be one", async () => {
    const text = monthly("Thu ngân sách lũy kế", [running(0), running(1)]);
    expect((await load(text)).guesses).toContainEqual({
      what: "cumulative",
      as: { code: "running-total", values: ["Thu ngân sách lũy kế"] },
      place: expect.anything(),
      because: {
        code: "all-of",
        values: [
          [
            { code: "its-name", values: [] },
            { code: "rises-and-falls", values: [22, 22, 1, 1] },
          ],
        ],
      },
    });
    const none = await load(text, "data.csv", { cumulative: ["none"] });
    expect(lines(none)[1]).toBe("Thu ngân sách lũy kế A 2021-02 actual 7 A");
  });

  it("is none where its figures fall within the year as often as not", async () => {
    const read = await load(monthly("cumulative index of rain", [[5, 3, 6, 2, 7, 1]]));
    expect(lines(read)[1]).toBe("cumulative index of rain A 2021-02 actual 3 A");
  });

  it("is a stock where it goes on from year to year", async () => {
    const read = await load(monthly("cumulative_cases", [running(0), running(70)]));
    expect(lines(read)[1]).toBe("cumulative_cases A 2021-02 actual 7 A");
    expect(read.panel.indicators[0]?.kind).toBe("stock");
  });

  it("is one by the title above the table, where its figures bear it out", async () => {
    const title = "Giải ngân vốn đầu tư công lũy kế từ đầu năm\n";
    const read = await load(title + monthly("Giải ngân", [running(0), running(1)]));
    expect(lines(read)[1]).toBe("Giải ngân A 2021-01-01..2021-02-28 actual 7 A");
    const falls = await load(title + monthly("Giải ngân", [[5, 3, 6, 2, 7, 1]]));
    expect(lines(falls)[1]).toBe("Giải ngân A 2021-02 actual 3 A");
  });
});

describe("an indicator that nothing calls a running total", () => {
  it("is one where it rises through every year, some twelvefold, and falls back each January", async () => {
    const read = await load(monthly("vốn", [running(0), running(1), running(2)]));
    expect(lines(read)[1]).toBe("vốn A 2021-01-01..2021-02-28 actual 7 A");
    expect(lines(read)[11]).toBe("vốn A 2021 actual 66 A");
    expect(guessed(read)).toContain("cumulative = vốn: year-to-date total");
  });

  it("is none where it rises through every year as a season does", async () => {
    const read = await load(monthly("du khách", [seasonal(0), seasonal(1), seasonal(2)]));
    expect(lines(read)[1]).toBe("du khách A 2021-02 actual 31 A");
  });

  it("is none for a word that only looks like cum", async () => {
    const read = await load(monthly("Cụm công nghiệp", [running(0)]));
    expect(lines(read)[1]).toBe("Cụm công nghiệp A 2021-02 actual 7 A");
  });
});

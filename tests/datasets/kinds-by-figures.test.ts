import { describe, expect, it } from "vitest";
import { groupAreas } from "../../src/engine/derived/group-areas.ts";
import { lines, load } from "./loading.ts";

const table = (name: string, values: readonly number[]) =>
  `area,region,year,${name}\n${["a", "b", "c"].map((area, at) => `${area},${at < 2 ? "N" : "S"},2023,${values[at]}`).join("\n")}\n`;

async function kindOf(name: string, values: readonly number[]): Promise<string | undefined> {
  return (await load(table(name, values))).panel.indicators[0]?.kind;
}

describe("what behaves like a rate by its name and its figures", () => {
  it("is a ratio where the figures are percentages, and adds up where they are persons", async () => {
    expect(await kindOf("unemployment", [2.1, 3.1, 2.5])).toBe("ratio");
    expect(await kindOf("unemployment", [2100, 3100, 2500.5])).toBe("flow");
    expect(await kindOf("exports", [2.1, 3.1, 2.5])).toBe("flow");
  });

  it("is told where it is added up because nothing says what it is", async () => {
    const notes = async (values: readonly number[]) =>
      groupAreas((await load(table("outcome", values))).panel, { by: "region" }).notes.map(({ code }) => code);
    expect(await notes([2.1, 3.1, 2.5])).toEqual(["percentages-summed"]);
    expect(await notes([210, 310, 250])).toEqual([]);
  });
});

describe("a stock that is said to be up to a day", () => {
  it("is of that day, and not of the months before it", async () => {
    const read = await load("Tỉnh,Dư nợ đến 31/12/2023 (tỷ đồng),Dư nợ đến 30/6/2024 (tỷ đồng)\nA,100,120\nB,50,70\n");
    expect(lines(read).map((line) => line.split(" ").at(-4))).toEqual([
      "2023-12-31",
      "2024-06-30",
      "2023-12-31",
      "2024-06-30",
    ]);
    expect(read.panel.indicators.map(({ unit }) => unit.text)).toEqual(["tỷ đồng"]);
  });

  it("stays a window where it is what came about", async () => {
    const read = await load("Tỉnh,Giải ngân đến 31/12/2023,Giải ngân đến 30/6/2024\nA,100,120\nB,50,70\n");
    expect(lines(read)[1]).toContain("2024-01-01..2024-06-30");
  });
});

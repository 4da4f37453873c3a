import { describe, expect, it } from "vitest";
import { guessed, lines, load } from "./loading.ts";

const table = (...rows: readonly string[]) => `Địa phương,Năm,Số ca\n${rows.join("\n")}\n`;

describe("a place with and without the word for what it is", () => {
  it("is one place, which is told", async () => {
    const read = await load(
      table("Tỉnh Long An,2022,400", "Long An,2023,300", "TP. Hồ Chí Minh,2022,9", "Hồ Chí Minh,2023,8"),
    );
    expect(lines(read).map((line) => line.split(" 20")[0])).toEqual([
      "Số ca Tỉnh Long An",
      "Số ca Tỉnh Long An",
      "Số ca TP. Hồ Chí Minh",
      "Số ca TP. Hồ Chí Minh",
    ]);
    expect(guessed(read)).toContain("area = Long An = Tỉnh Long An");
  });

  it("is two where both have figures at one time", async () => {
    const read = await load(table("Thành phố Hải Dương,2023,40", "Hải Dương,2023,300"));
    expect(read.panel.areas).toHaveLength(2);
  });

  it("is none of two that are left with the same name", async () => {
    const read = await load(table("Tỉnh Hải Dương,2021,4", "Thành phố Hải Dương,2022,5", "Hải Dương,2023,6"));
    expect(read.panel.areas).toHaveLength(3);
  });
});

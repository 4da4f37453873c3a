import { describe, expect, it } from "vitest";
import { lines, load } from "./loading.ts";

describe("which figures a row has, said in front of its period", () => {
  it("is read as behind it", async () => {
    const read = await load(
      "Năm,Thu\nNăm 2022,90\nThực hiện năm 2023,100\nƯớc thực hiện năm 2024,120\nKế hoạch năm 2025,150\n",
    );
    expect(lines(read).map((line) => line.split(" ").slice(-4).join(" "))).toEqual([
      "2022 actual 90 A",
      "2023 actual 100 A",
      "2024 actual 120 E",
      "2025 plan 150 A",
    ]);
  });

  it("is no such thing where the words are a name", async () => {
    const read = await load("kỳ,Thu\nTháng 5/2024,90\nTháng 6/2024,100\n");
    expect(lines(read).map((line) => line.split(" ").at(-4))).toEqual(["2024-05", "2024-06"]);
  });
});

describe("columns whose names leave out what others say", () => {
  it("are a plan of what the other column is called", async () => {
    const read = await load("Tên dự án,Kế hoạch 2024,Giải ngân đến 30/6/2024\nĐường A,200,80\nCầu B,100,60\n");
    expect(read.panel.indicators.map(({ names }) => names.vi)).toEqual(["Đường A / Giải ngân", "Cầu B / Giải ngân"]);
  });

  it("are running totals to where their months end", async () => {
    const read = await load("Tỉnh,Tháng 6/2024,Lũy kế 6 tháng 2024\nA,10,50\nB,20,90\n");
    expect(lines(read).map((line) => line.split(" ").at(-4))).toEqual([
      "2024-06",
      "2024-01-01..2024-06-30",
      "2024-06",
      "2024-01-01..2024-06-30",
    ]);
  });
});

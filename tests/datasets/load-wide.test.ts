import { describe, expect, it } from "vitest";
import { guessed, lines, load, told } from "./loading.ts";

describe("a wide table", () => {
  it("has its periods in its header, and remarks below", async () => {
    const read = await load(
      "Country Name,Country Code,Series Name,Series Code,1960 [YR1960],1961 [YR1961]\n" +
        'Albania,ALB,"Unemployment (% of labor force)",SL.UEM,..,4.5\n\n' +
        "Data from database: World Development Indicators,,,,,\nLast Updated: 03/24/2025,,,,,\n",
    );
    expect(lines(read)).toEqual(["SL.UEM ALB 1960 actual - O", "SL.UEM ALB 1961 actual 4.5 A"]);
    expect(read.panel.areas).toHaveLength(1);
    expect(read.panel.indicators[0]).toMatchObject({ kind: "ratio", unit: { kind: "percent", scale: -2 } });
    expect(told(read)).toEqual([
      "row-unread 4: Data from database: World Development Indicators",
      "row-unread 5: Last Updated: 03/24/2025",
    ]);
  });

  it.each([
    ["2011,2012", "2011", "2012"],
    ["2011-01,2011-02", "2011-01", "2011-02"],
    ["2011M01,2011M02", "2011-01", "2011-02"],
    ["T1/2011,T2/2011", "2011-01", "2011-02"],
    ["Tháng 1/2011,Tháng 2/2011", "2011-01", "2011-02"],
    ["Q1 2011,Q2 2011", "2011-Q1", "2011-Q2"],
    ["2011Q1,2011Q2", "2011-Q1", "2011-Q2"],
    ["Jan 2011,Feb 2011", "2011-01", "2011-02"],
  ])("with the header %s", async (header, first, second) => {
    const read = await load(`Tỉnh,${header}\nAn Giang,1,2\n`);
    expect(lines(read)).toEqual([`data An Giang ${first} actual 1 A`, `data An Giang ${second} actual 2 A`]);
  });

  it("takes the months of a year column by their names", async () => {
    const read = await load("Tỉnh,Năm,T1,T2,T3\nAn Giang,2011,1,2,3\n");
    expect(lines(read)[2]).toBe("data An Giang 2011-03 actual 3 A");
  });

  it("reads scenario and unit beside the period, and the unit above the table", async () => {
    const read = await load(
      "Thu ngân sách theo tỉnh\nĐơn vị tính: Triệu đồng\nTỉnh;Kế hoạch 2024;Thực hiện 2023\nAn Giang;10,5;9,25\n",
    );
    expect(lines(read)).toEqual(["data An Giang 2024 plan 10.5 A", "data An Giang 2023 actual 9.25 A"]);
    expect(read.panel.indicators[0]?.unit).toMatchObject({ base: "đồng", scale: 6 });
  });

  it("makes the total the parent of the others only where it is their sum", async () => {
    const sums = await load("Tỉnh,2011,2012\nTổng số,10,20\nAn Giang,4,12\nCần Thơ,6,8\n");
    expect(sums.panel.areas.map(({ parent }) => parent)).toEqual([undefined, "Tổng số", "Tổng số"]);
    expect(guessed(sums)).toContain("total = Tổng số = all others");
    const no = await load("Tỉnh,2011,2012\nTổng số,10,20\nAn Giang,40,12\nCần Thơ,6,8\n");
    expect(no.panel.areas.map(({ parent }) => parent)).toEqual([undefined, undefined, undefined]);
  });
});

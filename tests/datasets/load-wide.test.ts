import { describe, expect, it } from "vitest";
import { guessed, lines, load, reportedLines, told } from "./loading.ts";

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

  it("leaves out columns that are of no period, each told once by its name, and counts the others as periods", async () => {
    const read = await load(
      "offence,2019,2020,closed since 2020,Grand Total\nTheft,12,13,1,25\nFraud,22,23,2,45\nArson,32,33,3,65\n",
    );
    expect(lines(read)).toHaveLength(6);
    expect(told(read).slice(0, 2)).toEqual(["bad-period 2:4 closed since 2020", "bad-period 2:5 Grand Total"]);
    expect(JSON.stringify(read.guesses.find(({ what }) => what === "layout")?.because)).toContain('2,"2019 … 2020"');
  });

  it("is called by its first line though that begins with a number sign, where it names all columns", async () => {
    const read = await load("#academic_year,state,enrolment\n2019,A,120\n2020,A,130\n2019,B,220\n2020,B,230\n");
    expect(lines(read)).toContain("enrolment B 2020 actual 230 A");
    expect(lines(await load("# made by hand, 2024\nyear,area,enrolment\n2019,A,120\n2020,A,130\n"))).toHaveLength(2);
  });

  it("has no names made of shapes on a map", async () => {
    const read = await load(
      'district,year,cases,the_geom\nA,2020,12,"POLYGON ((105.1 10.2, 105.2 10.3))"\nA,2021,14,"POLYGON ((105.1 10.2, 105.2 10.3))"\nB,2020,15,"MULTIPOLYGON (((1 2, 2 3)))"\n',
    );
    expect(lines(read)).toEqual(["cases A 2020 actual 12 A", "cases A 2021 actual 14 A", "cases B 2020 actual 15 A"]);
  });

  it("takes the months of a year column by their names", async () => {
    const read = await load("Tỉnh,Năm,T1,T2,T3\nAn Giang,2011,1,2,3\n");
    expect(lines(read)[2]).toBe("data An Giang 2011-03 actual 3 A");
  });

  it("reads scenario and unit beside the period, and the unit above the table", async () => {
    const read = await load(
      "Thu ngân sách theo tỉnh\nĐơn vị tính: Triệu đồng\nTỉnh;Kế hoạch 2024;Thực hiện 2023\nAn Giang;10,5;9,25\n",
    );
    expect(lines(read)).toEqual([
      "thu-ngan-sach-theo-tinh An Giang 2024 plan 10.5 A",
      "thu-ngan-sach-theo-tinh An Giang 2023 actual 9.25 A",
    ]);
    expect(read.panel.indicators[0]?.unit).toMatchObject({ base: "đồng", scale: 6 });
  });

  it("makes the total the parent of the others only where it is their sum", async () => {
    const sums = await load("Tỉnh,2011,2012\nTổng số,10,20\nAn Giang,4,12\nCần Thơ,6,8\n");
    expect(sums.panel.areas.map(({ parent }) => parent)).toEqual([undefined, "Tổng số", "Tổng số"]);
    expect(guessed(sums)).toContain("total = Tổng số = sum of all others");
    const no = await load("Tỉnh,2011,2012\nTổng số,10,20\nAn Giang,40,12\nCần Thơ,6,8\n");
    expect(no.panel.areas.map(({ parent }) => parent)).toEqual([undefined, undefined, undefined]);
  });

  it("takes printed comparisons for those of the figures before them", async () => {
    const read = await load(
      "STT,Tên chỉ tiêu,Đơn vị tính,Kế hoạch năm 2024,Thực hiện 6 tháng đầu năm 2024,So với kế hoạch (%),So với cùng kỳ (%)\n" +
        '1,Thu ngân sách,Tỷ đồng,"7.500","3.900,5","52,0","104,2"\n',
    );
    expect(lines(read)).toEqual([
      "thu-ngan-sach all 2024 plan 7500 A",
      "thu-ngan-sach all 2024-01-01..2024-06-30 actual 3900.5 A",
    ]);
    expect(reportedLines(read)).toEqual([
      "thu-ngan-sach all 2024-01-01..2024-06-30 plan/percent-of 52",
      "thu-ngan-sach all 2024-01-01..2024-06-30 prior-year/percent-of 104.2",
    ]);
  });

  it("of Eurostat: keys in one column, flags behind figures and signs", async () => {
    const read = await load(
      "freq,unit,geo\\TIME_PERIOD\t2010 \t2011 \t2012 \nA,PC,AT\t1.2 p\t: \t3.4 e\nA,PC,BE\t5.0 b\t6 \t: c\n",
      "nama.tsv",
    );
    expect(lines(read)).toEqual([
      "nama AT 2010 actual 1.2 P",
      "nama AT 2011 actual - O",
      "nama AT 2012 actual 3.4 E",
      "nama BE 2010 actual 5 B",
      "nama BE 2011 actual 6 A",
      "nama BE 2012 actual - Q",
    ]);
    expect(read.panel.indicators[0]?.unit).toMatchObject({ kind: "percent" });
  });

  it("with dates month first in its header", async () => {
    const read = await load(
      "Province/State,Country/Region,Lat,Long,2/1/20,2/13/20\n,Vietnam,14.05,108.27,6,16\n",
      "cases.csv",
    );
    expect(lines(read)).toEqual(["cases Vietnam 2020-02-01 actual 6 A", "cases Vietnam 2020-02-13 actual 16 A"]);
  });

  it("has no members made of its remarks", async () => {
    const read = await load("Table 1 (billion VND)\n\nprovince,2021,2022\nAn Giang,1,2\nSource: MOF\nNote,,\n");
    expect(read.panel.areas.map(({ code }) => code)).toEqual(["An Giang"]);
    expect(told(read)).toEqual(["row-unread 5: Source: MOF", "row-unread 6: Note"]);
  });
});

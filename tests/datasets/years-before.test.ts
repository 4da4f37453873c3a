import { describe, expect, test } from "vitest";
import { legacyDecoder } from "../../src/language/legacy-text.ts";
import { lines, load, reportedLines } from "./loading.ts";

describe("a column called `Prior year` and nothing else", () => {
  test("holds the figures of the year before where they are those of the row before", async () => {
    const read = await load("Year,Prior year,Receipts\n2023,95,110\n2024,110,120\n");
    expect(lines(read)).toEqual([
      "Receipts _Z 2022 actual 95 A",
      "Receipts _Z 2023 actual 110 A",
      "Receipts _Z 2023 actual 110 A",
      "Receipts _Z 2024 actual 120 A",
    ]);
    expect(read.diagnostics.map(({ code }) => code)).not.toContain("years-unseen");
  });

  test("or stands beside what is called of now", async () => {
    const read = await load("Năm,Năm nay,Cùng kỳ\n2024,130,110\n");
    expect(
      lines(read)
        .map((line) => line.split(" ").slice(-4, -1).join(" "))
        .sort(),
    ).toEqual(["2023 actual 110", "2024 actual 130"]);
  });

  test("or is far from a hundred percent", async () => {
    const read = await load("Year,Receipts,Prior year\n2024,5300,4900\n");
    expect(lines(read)).toHaveLength(2);
  });

  test("holds percentages of it elsewhere", async () => {
    const read = await load("Year,Cases,Same period\n2022,500,96.5\n2023,610,122\n2024,580,95.1\n");
    expect(reportedLines(read)).toHaveLength(3);
  });
});

test("a change behind it is of the year of the figures before it", async () => {
  const read = await load("Region,Actual 2024,Prior year,Change %\nNorth,500,480,4.2\nSouth,620,600,3.3\n");
  expect(reportedLines(read).every((line) => line.includes(" 2024 "))).toBe(true);
});

test("an estimate beside a margin of error is what a survey found", async () => {
  const read = await load("Area,Year,Estimate,Margin of error\nLeeds,2023,12.1,1.2\nHull,2023,15.3,2.1\n");
  expect(lines(read).filter((line) => line.includes("estimate"))).toEqual([]);
  const other = await load("Area,Year,Actual,Estimate\nLeeds,2023,12.1,1.2\nHull,2023,15.3,2.1\n");
  expect(lines(other).filter((line) => line.includes(" estimate "))).toHaveLength(2);
});

test("the day of a week, of a month or of a year of a date measures nothing", async () => {
  const read = await load(
    "date,day_of_week,day_of_month,day_of_year,arrivals\n2024-05-01,3,1,122,1200\n2024-05-02,4,2,123,1350\n",
  );
  expect(lines(read)).toHaveLength(2);
  const apart = await load("year,month,date_of_month,day_of_week,births\n2000,1,1,6,9083\n2000,1,2,7,8006\n");
  expect(lines(apart)).toEqual(["births _Z 2000-01-01 actual 9083 A", "births _Z 2000-01-02 actual 8006 A"]);
});

test("`Län` is no word in an old font's letters where other words are in neither", () => {
  const { decode, found } = legacyDecoder(["Län", "Skåne", "Gävleborg", "Dalarna"]);
  expect([decode("Län"), decode("Skåne"), found.size]).toEqual(["Län", "Skåne", 0]);
});

describe("periods that end with a month", () => {
  test.each([
    ["Year ending March 2023", "2022-04-01..2023-03-31"],
    ["12 months to March 2024", "2023-04-01..2024-03-31"],
    ["Year ended December 2023", "2023"],
    ["3 months to May 2024", "2024-03-01..2024-05-31"],
    ["6 months ended June 2024", "2024-S1"],
    ["2024年1-5月", "2024-01-01..2024-05-31"],
  ])("%s", async (name, period) => {
    const read = await load(`Offence,${name}\nBurglary,280\nRobbery,74\n`);
    expect(lines(read).map((line) => line.split(" ").at(-4))).toEqual([period, period]);
  });

  test("14 months are no year", async () => {
    const read = await load("Offence,14 months to March 2024\nBurglary,280\nRobbery,74\n");
    expect(lines(read).some((line) => line.includes("2023"))).toBe(false);
  });
});

test("the base year of an index is no period of its figures", async () => {
  const read = await load("Month,CPI (2020=100),PPI 2015=100\nJanuary 2024,117.6,120.1\nFebruary 2024,118.1,121.3\n");
  expect(lines(read).map((line) => line.split(" ").slice(-4, -1).join(" "))).toEqual([
    "2024-01 actual 117.6",
    "2024-01 actual 120.1",
    "2024-02 actual 118.1",
    "2024-02 actual 121.3",
  ]);
});

describe("words of other languages say what a change is against", () => {
  test.each([
    ["Monat;Index;Veränderung zum Vorjahresmonat;Veränderung zum Vormonat", "German"],
    ["Mois;Indice;Évolution sur un an;Évolution sur un mois", "French"],
    ["Mese;Indice;Variazione tendenziale;Variazione congiunturale", "Italian"],
    ["Mes;Índice;Variación interanual;Variación mes anterior", "Spanish"],
  ])("%s", async (header) => {
    const read = await load(`${header}\n2024-01;117,6;2,9;0,2\n2024-02;118,1;2,5;0,4\n2024-03;118,6;2,2;0,4\n`);
    expect([lines(read).length, reportedLines(read).length]).toEqual([3, 6]);
  });
});

test("a budget in German or Dutch is a plan", async () => {
  const read = await load("Kapitel;Jahr;Ansatz;Ist\nSchulen;2023;1250;1154\nWege;2023;800;822\n");
  expect(lines(read).filter((line) => line.includes(" plan "))).toHaveLength(2);
});

test("codes and places on the globe are no figures, in other languages as well", async () => {
  const header = "codice_regione,latitudine_regione,lat,long,denominazione_regione,anno,totale";
  const read = await load(
    `${header}\n13,42.35122,42.35122,13.39843,Abruzzo,2023,26\n17,40.63947,40.63947,15.80515,Basilicata,2023,44\n`,
  );
  expect(lines(read)).toHaveLength(2);
});

test("a change on the month before is not of a running total", async () => {
  const months = Array.from(
    { length: 8 },
    (_, at) => `2024-0${at + 1},${100 + at * at},${100 * (at + 1) + at},${at + 0.5}`,
  );
  const read = await load(`Month,Sales,Sales YTD,Sales MOM\n${months.join("\n")}\n`);
  expect(reportedLines(read).filter((line) => line.includes(".."))).toEqual([]);
});

test.each(["Veränderung zum Vorjahr in %", "Veränderung zum Vormonat in %", "Growth on previous year in %"])(
  "a change of which nothing is beside it is of its own row's period: %s",
  async (name) => {
    const read = await load(`Region,Month,Persons,${name}\nNord,2024-02,1200,1.5\nSüd,2024-02,1230,2.5\n`);
    const all = [...lines(read), ...reportedLines(read)];
    expect([all.length, all.filter((line) => line.includes("2024-02")).length]).toEqual([4, 4]);
  },
);

test("an estimate beside the ends of its interval is what a survey found", async () => {
  const read = await load("Year,Estimate,95% CI lower,95% CI upper\n2018,23.8,22.9,24.7\n2023,19.6,18.8,20.4\n");
  expect(lines(read).filter((line) => line.includes(" estimate "))).toEqual([]);
});

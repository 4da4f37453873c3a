import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadDataset } from "../../src/datasets/load.node.ts";
import { formatPeriod } from "../../src/model/period-notation.ts";
import { guessed, load } from "./loading.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "recount-languages-"));
});
afterAll(() => rm(folder, { recursive: true }));

/** Each observation as `indicator|area|period|value`. */
async function read(text: string): Promise<readonly string[]> {
  const path = join(folder, "table.csv");
  await writeFile(path, text);
  const { panel } = await loadDataset(path);
  const { indicators, areas, periods, observations: o } = panel;
  return [...o.value.keys()].map((row) => {
    const area = areas[o.area[row] ?? 0]?.code ?? "";
    const period = periods[o.period[row] ?? 0];
    return `${indicators[o.indicator[row] ?? 0]?.id}|${area}|${period && formatPeriod(period)}|${o.value[row]}`;
  });
}

describe("quarters that are written with T, of trimestre", () => {
  it("are no months, down a column or in a header: four in each year, apart from it", async () => {
    const down = await read("Période;Valeur\nT1 2023;10,5\nT2 2023;11,2\nT3 2023;11,9\nT4 2023;12,1\nT1 2024;12,8\n");
    expect(down[0]).toBe("Valeur|_Z|2023-Q1|10.5");
    expect(down[4]).toBe("Valeur|_Z|2024-Q1|12.8");
    const wide = await read(
      "Indicateur;T1 2022;T2 2022;T3 2022;T4 2022;T1 2023\nPIB;100,5;101,2;102,3;103,1;104,2\nEmploi;50,1;50,2;50,3;50,4;50,5\n",
    );
    expect(wide[4]).toBe("PIB|_Z|2023-Q1|104.2");
  });

  it("are months (tháng) in a Vietnamese table, and where a year has a fifth", async () => {
    const wide = await read(
      "Chỉ tiêu;T1 2022;T2 2022;T3 2022;T4 2022;T1 2023\nGDP;100,5;101,2;102,3;103,1;104,2\nXuất khẩu;50,1;50,2;50,3;50,4;50,5\n",
    );
    expect(wide[0]).toBe("GDP|_Z|2022-01|100.5");
    const down = await read("ky,so_ca\nT1 2023,10\nT2 2023,12\nT3 2023,30\nT4 2023,22\nT5 2023,11\n");
    expect(down[4]).toBe("so_ca|_Z|2023-05|11");
  });
});

describe("quarters of one year that are written with T", () => {
  const firstOf = async (text: string) => (await read(text))[0]?.split("|")[2];

  it.each([
    ["names of regions in French", "Région;T1 2023;T2 2023;T3 2023;T4 2023\nBretagne;10;20;30;40\n", "2023-Q1"],
    ["French words, with a stroke", "Région;T1/2023;T2/2023;T3/2023;T4/2023\nBretagne;10;20;30;40\n", "2023-Q1"],
    ["years in two digits", "Receita;1T23;2T23;3T23;4T23\nServiços;10;20;30;40\n", "2023-Q1"],
    ["over two years", "Région;T3 2023;T4 2023;T1 2024;T2 2024\nBretagne;10;20;30;40\n", "2023-Q3"],
    ["words of no language", "Name;T1 2023;T2 2023;T3 2023;T4 2023\nXY;10;20;30;40\n", "2023-Q1"],
    ["years down, quarters across", "Année;T1;T2;T3;T4\n2022;10;20;30;40\n2023;11;21;31;41\n", "2022-Q1"],
    ["quarters down, years across", "Trimestre;2022;2023\nT1;1;2\nT2;3;4\nT3;5;6\nT4;7;8\n", "2022-Q1"],
    ["a column of their own", "Année;Trimestre;Valeur\n2022;T1;1\n2022;T2;2\n2022;T3;3\n2022;T4;4\n", "2022-Q1"],
  ])("%s", async (_, text, period) => {
    expect(await firstOf(text)).toBe(period);
  });

  it.each([
    ["Vietnamese letters", "Khoản mục;T1 2023;T2 2023;T3 2023;T4 2023\nThu;10;20;30;40\n", "2023-01"],
    ["a Vietnamese name without accents", "tinh;T1 2023;T2 2023;T3 2023;T4 2023\nX;10;20;30;40\n", "2023-01"],
    ["syllables", "Province;T1 2023;T2 2023;T3 2023;T4 2023\nAn Giang;1;2;3;4\nCan Tho;1;2;3;4\n", "2023-01"],
    ["a stroke and no words", "Name;T1/2023;T2/2023;T3/2023;T4/2023\nXY;10;20;30;40\n", "2023-01"],
    ["three only", "Région;T1 2023;T2 2023;T3 2023\nBretagne;10;20;30\n", "2023-01"],
    ["th", "Name;Th1 2023;Th2 2023;Th3 2023;Th4 2023\nXY;10;20;30;40\n", "2023-01"],
  ])("are months with %s", async (_, text, period) => {
    expect(await firstOf(text)).toBe(period);
  });

  it("are told as a guess, months with a stroke too", async () => {
    const told = async (text: string) => guessed(await load(text));
    expect(await told("Région;T1 2023;T2 2023;T3 2023;T4 2023\nBretagne;10;20;30;40\n")).toContain(
      "period = T1 2023 is Q1 2023",
    );
    expect(await told("Name;T1/2023;T2/2023;T3/2023;T4/2023\nXY;10;20;30;40\n")).toContain(
      "period = T1/2023 is 2023-01",
    );
  });
});

describe("the part of a year in a column of its own", () => {
  it("is a quarter or a month in whatever language it is called", async () => {
    expect((await read("Año;Trimestre;Paro\n2023;1;13,26\n2023;2;11,60\n2024;1;12,29\n"))[2]).toBe(
      "Paro|_Z|2024-Q1|12.29",
    );
    expect((await read("Jahr;Monat;Arbeitslose\n2023;Januar;2.616.000\n2023;März;2.594.000\n"))[1]).toBe(
      "Arbeitslose|_Z|2023-03|2594000",
    );
    expect((await read("Région,Année,Mois,Cas\nNord,2023,février,12\nSud,2023,février,22\nSud,2023,août,9\n"))[2]).toBe(
      "Cas|Sud|2023-08|9",
    );
  });

  it("is no column of other small numbers: hotels by stars", async () => {
    const rows = await read("year,stars,hotels\n2023,1,10\n2023,2,12\n2023,3,30\n2023,4,22\n2024,1,11\n2024,2,13\n");
    expect(rows.every((row) => !row.includes("-Q"))).toBe(true);
  });
});

describe("an area that is a measure", () => {
  it("is how much is grown, not where: 100 ha of rice, with a unit or beside a crop that comes again", async () => {
    const rows = ["2022,Rice,100,550,5.5", "2023,Rice,110,620,5.64", "2022,Maize,50,200,4.0", "2023,Maize,55,231,4.2"];
    for (const header of ["Year,Crop,Area (ha),Production (t),Yield (t/ha)", "Year,Crop,Area,Production,Yield"])
      expect(await read(`${header}\n${rows.join("\n")}\n`)).toContain("Area · Crop=Rice|_Z|2022|100");
  });
});

describe("a series below lines that tell of it", () => {
  it("is read with its years, quarters and months, as a statistics office hands it out", async () => {
    const rows = await read(
      "Title,CPIH ANNUAL RATE\nCDID,L55O\nSource dataset ID,MM23\nUnit,%\nRelease date,19-06-2024\n2022,7.9\n2023,6.8\n2023 Q1,9.0\n2023 JAN,8.8\n2023 FEB,9.2\n",
    );
    expect(rows).toEqual([
      "CPIH ANNUAL RATE|_Z|2022|7.9",
      "CPIH ANNUAL RATE|_Z|2023|6.8",
      "CPIH ANNUAL RATE|_Z|2023-Q1|9",
      "CPIH ANNUAL RATE|_Z|2023-01|8.8",
      "CPIH ANNUAL RATE|_Z|2023-02|9.2",
    ]);
  });
});

it("letters that flag a figure are no further key: provisional 2.8 is of the same series", async () => {
  const rows = await read("LOCATION,INDICATOR,TIME,Value,Flag Codes\nAUS,CPI,2021,2.9,\nAUT,CPI,2021,2.8,P\n");
  expect(rows).toEqual(["CPI|AUS|2021|2.9", "CPI|AUT|2021|2.8"]);
});

describe("months down and years across", () => {
  it("are figures of each month of each year, in whatever language", async () => {
    const rows = ["Jan,1,2,3", "Feb,2,3,4", "Mar,3,4,5"].join("\n");
    const english = await read(`Month,2022,2023,2024\n${rows}\n`);
    expect(english).toHaveLength(9);
    expect(english[5]).toMatch(/2024-02\|4$/);
    const vietnamese = await read("Tháng,Năm 2023,Năm 2024\nTháng 1,10,12\nTháng 2,11,14\n");
    expect(vietnamese[3]).toMatch(/2024-02\|14$/);
    const german = await read("Monat;2022;2023\nJanuar;1;2\nFebruar;3;4\nMärz;5;6\n");
    expect(german[5]).toMatch(/2023-03\|6$/);
    const quarters = await read("Quý,2023,2024\nI,10,12\nII,11,14\n");
    expect(quarters[3]).toMatch(/2024-Q2\|14$/);
  });
});

it("lakhs and crores are numbers: 1,23,456", async () => {
  expect((await read('year,revenue\n2021,"1,23,456"\n2022,"1,45,678"\n'))[0]).toBe("revenue|_Z|2021|123456");
});

it("true and false say something of a row, and make no other series of it", async () => {
  const rows = await read(
    "Indicator,Location,Period,IsLatestYear,Value\nLife expectancy,Viet Nam,2019,true,69.6\nLife expectancy,Viet Nam,2015,false,69.1\n",
  );
  expect(rows).toEqual(["Life expectancy|Viet Nam|2019|69.6", "Life expectancy|Viet Nam|2015|69.1"]);
});

it("columns of labels are what the codes of their name are: areas, indicators, statuses", async () => {
  const rows = await read(
    "ref_area.label,source.label,indicator.label,sex.label,time,obs_value,obs_status.label\nViet Nam,LFS,Unemployment rate,Total,2022,1.5,\nViet Nam,LFS,Unemployment rate,Male,2022,1.4,Unreliable\n",
  );
  expect(rows).toEqual([
    "Unemployment rate · sex.label=Total|Viet Nam|2022|1.5",
    "Unemployment rate · sex.label=Male|Viet Nam|2022|1.4",
  ]);
});

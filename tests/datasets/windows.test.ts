import { describe, expect, it } from "vitest";
import { guessed, lines, load } from "./loading.ts";

const head =
  "adm_0_name,adm_1_name,adm_2_name,full_name,ISO_A0,start_date,end_date,Year,dengue_total,T_res,UUID,region";
const rows = [
  "SAMOA,NA,NA,SAMOA,ASM,2015-01-01,2015-12-31,2015,479,Year,LIT-1,WPRO",
  "SAMOA,NA,NA,SAMOA,ASM,2017-04-02,2017-04-08,2017,7,Week,WHO-1,WPRO",
  "SAMOA,NA,NA,SAMOA,ASM,2017-05-01,2017-05-31,2017,9,Month,WHO-1,WPRO",
  "FIJI,NA,NA,FIJI,FJI,2017-05-01,2017-05-31,2017,4,Month,WHO-1,WPRO",
  "FIJI,NA,NA,FIJI,FJI,2017-06-01,2017-06-30,2017,6,Month,WHO-1,WPRO",
  'NEPAL,BAGMATI,NA,"NEPAL, BAGMATI",NPL,2017-05-01,2017-05-31,2017,20,Month,MOH-1,SEARO',
  'NEPAL,BAGMATI,NA,"NEPAL, BAGMATI",NPL,2016-05-01,2016-05-31,2016,25,Month,MOH-2,SEARO',
];

describe("windows by their first and last day, over levels of areas, from several sources", () => {
  it("years, weeks and months are these; NA is no level; codes, sources and how long a period is are no keys", async () => {
    const read = await load(`${[head, ...rows].join("\n")}\n`);
    expect(lines(read)).toEqual([
      "dengue_total SAMOA 2015 actual 479 A",
      "dengue_total SAMOA 2017-W14 actual 7 A",
      "dengue_total SAMOA 2017-05 actual 9 A",
      "dengue_total FIJI 2017-05 actual 4 A",
      "dengue_total FIJI 2017-06 actual 6 A",
      "dengue_total NEPAL / BAGMATI 2017-05 actual 20 A",
      "dengue_total NEPAL / BAGMATI 2016-05 actual 25 A",
    ]);
    expect(guessed(read)).toContain("ignored = full_name+ISO_A0+Year+T_res");
  });

  it("other windows stay windows", async () => {
    const read = await load("area,start_date,end_date,cases\nA,2016-06-01,2016-06-10,3\nA,2016-06-11,2016-06-30,4\n");
    expect(lines(read)).toEqual([
      "cases A 2016-06-01..2016-06-10 actual 3 A",
      "cases A 2016-06-11..2016-06-30 actual 4 A",
    ]);
  });

  it("Namibia is NA where codes of countries stand alone", async () => {
    expect(lines(await load("geo,year,cases\nNA,2020,5\nZA,2020,7\n"))).toEqual([
      "cases NA 2020 actual 5 A",
      "cases ZA 2020 actual 7 A",
    ]);
  });
});

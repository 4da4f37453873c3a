import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { auditPanel } from "../../../src/audit/dataset/audit-panel.ts";
import { dataAuditHead, findingsOf } from "../../../src/audit/dataset/data-audit.ts";
import { loadDataset } from "../../../src/datasets/load.node.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "recount-foot-"));
});
afterAll(() => rm(folder, { recursive: true }));

/** What the sums of a table come to: the counts, and each finding in short. */
async function footed(files: Readonly<Record<string, string>>, open: string) {
  const own = await mkdtemp(join(folder, "set-"));
  await mkdir(own, { recursive: true });
  for (const [name, text] of Object.entries(files)) await writeFile(join(own, name), text);
  const { panel } = await loadDataset(join(own, open));
  const audit = auditPanel(panel);
  const { summary } = dataAuditHead(audit, { name: "t" });
  const findings = [...findingsOf(audit, "en")].filter(({ reason }) => reason === "does-not-add-up");
  return { sums: summary.sums, findings };
}

const table = (text: string) => footed({ "table.csv": text }, "table.csv");

describe("a part whose figures of two years are in each other's place", () => {
  it("is told with both, though only one sum of three holds any more: 360 and 335", async () => {
    const { findings } = await footed(
      {
        "datapackage.json": JSON.stringify({
          name: "transposed",
          resources: [
            { name: "indicators", path: "indicators.csv" },
            { name: "observations", path: "observations.csv" },
          ],
        }),
        "indicators.csv": "id,parent\nall,\nfarms,all\nindustry,all\nservices,all\n",
        "observations.csv":
          "indicator,period,value\nall,2022,680\nall,2023,740\nall,2024,805\nfarms,2022,120\nfarms,2023,130\nfarms,2024,145\n" +
          "industry,2022,310\nindustry,2023,360\nindustry,2024,335\nservices,2022,250\nservices,2023,275\nservices,2024,300\n",
      },
      "datapackage.json",
    );
    const swapped = findings.flatMap(({ causes }) => causes.filter(({ code }) => code === "figures-swapped"));
    expect(new Set(swapped.map(({ correction }) => correction))).toEqual(new Set(["335", "360"]));
  });
});

describe("a part whose figures of two columns are in each other's place, of a total that nothing calls one", () => {
  it("is told, with one of three columns that adds up: 36,124 and 33,518", async () => {
    const { findings } = await table(
      "Item,2022,2023,2024\nWages,12034.5,13017.2,14522.9\nGoods,31007.1,36124.4,33518.6\nRent,25011.3,27540.8,30044.7\nSpending,68052.9,74076.6,80692.0\n",
    );
    const swapped = findings.flatMap(({ causes }) => causes.filter(({ code }) => code === "figures-swapped"));
    expect(new Set(swapped.map(({ correction }) => correction))).toEqual(new Set(["36124.4", "33518.6"]));
  });
});

describe("figures of two columns in each other's place, in a table that has no third", () => {
  const swapped = ({ findings }: Awaited<ReturnType<typeof footed>>) =>
    new Set(
      findings
        .flatMap(({ causes }) => causes.filter(({ code }) => code === "figures-swapped"))
        .map((each) => each.correction),
    );

  it("is told of a part: 4,622 and 4,350 beside 5,235 and 5,550", async () => {
    const rows = "Imports,2012,2013\nTotal,9857,9900\nDomestic,4350,4622\nForeign,5235,5550\n";
    expect(swapped(await table(rows))).toEqual(new Set(["4622", "4350"]));
  });

  it("is told of a total of unnamed kind, one line of which is what it should be in the other column", async () => {
    const rows = "Item,2023,2024\nLocal funds,82406,90133\nRent,31007,36124\nGoods,59126,46282\n";
    expect(swapped(await table(rows))).toEqual(new Set(["90133", "82406"]));
  });

  it("is told of a total that is split in two ways, by region and by branch", async () => {
    const rows = [
      "Cargo,Carried,Moved",
      "Total,512418.3,98699.8",
      "Domestic,498761.7,44623.3",
      "Abroad,13656.6,54076.5",
      "Rail,2124.4,1226.8",
      "Sea,24461.1,54956.0",
      "Rivers,88397.2,18309.4",
      "Roads,397336.5,23930.8",
      "Air,276.8,99.1",
    ];
    const { findings } = await table(`${rows.join("\n")}\n`);
    expect(findings.length).toBeLessThanOrEqual(2);
  });

  it("is not told where two columns merely differ by as much within their roundings", async () => {
    const { findings } = await table("Item,2022,2023\nTotal,30.1,30.0\nA,10.0,10.1\nB,20.0,20.0\n");
    expect(findings).toEqual([]);
  });
});

describe("a row whose column has a name of its own", () => {
  it("is called what stands before that: the total of values is one, and one of two columns speaks for it", async () => {
    const rows =
      "Hàng hóa,Tháng 5/2024,Tháng 6/2024\nTổng số,30323,31690\nTrong nước,7935,8301\nNgoài nước,22388,24389\n";
    const { findings } = await table(rows);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ reported: { value: "31690" } });
    // 8,301 + 24,389 = 32,690: a digit was changed.
    expect(findings[0]?.causes.map(({ correction }) => correction)).toContain("32690");
  });
});

describe("a table whose last row is called a total", () => {
  const rows = "Lĩnh vực,2022,2023,2024\nNông nghiệp,120,130,145\nCông nghiệp,310,335,360\nDịch vụ,250,275,300\n";

  it("adds up in two years and not in the third: 145 + 360 + 300 = 805, printed 825", async () => {
    const { sums, findings } = await table(`${rows}Tổng số,680,740,825\n`);
    expect(sums).toEqual({ checked: 3, ofRules: 0, wrong: 1, findings: 1, doubtful: 0, notTotals: 0, gaps: 0 });
    const [finding] = findings;
    expect(finding).toMatchObject({
      subject: { period: "2024" },
      reported: { value: "825" },
      comparison: "parts/sum",
      verdict: "inconsistent",
    });
    expect(finding?.explanation).toContain("145 + 360 + 300 = 805, but 825 is printed (off by 20). In 2 of 3 columns");
    expect(finding?.causes[0]).toMatchObject({ code: "digit-changed", number: "reported", correction: "805" });
  });

  it("says which part has two digits swapped", async () => {
    const { findings } = await table(`${rows.replace(",360", ",306")}Tổng số,680,740,805\n`);
    expect(findings[0]?.causes[0]).toMatchObject({
      code: "digit-transposed",
      number: expect.stringMatching(/^part/),
      correction: "360",
    });
    expect(findings[0]?.causes[0]?.place).toMatchObject({ line: 3, column: 4 });
  });

  it("is not taken for their sum where it is so in no year", async () => {
    expect((await table(`${rows}Tổng số,900,950,1000\n`)).sums).toMatchObject({ checked: 0, wrong: 0 });
  });

  it("may lie off by what the roundings of its parts leave open", async () => {
    const text = "Sector,2022,2023\nA,1.4,2.4\nB,1.4,2.4\nC,1.4,2.4\nTotal,4.1,7.3\n";
    expect((await table(text)).sums).toMatchObject({ checked: 2, wrong: 0 });
  });
});

describe("a breakdown of other things than places", () => {
  const provinces = (total: number) =>
    [
      ["province", "sector", "2021", "2022", "2023"],
      ["Hue", "Farming", 120, 131, 145],
      ["Hue", "Industry", 240, 238, 251],
      ["Hue", "Services", 310, 322, 340],
      ["Hue", "Total", 670, 691, total],
      ["Vinh", "Farming", 20, 22, 25],
      ["Vinh", "Industry", 40, 41, 43],
      ["Vinh", "Services", 31, 37, 38],
      ["Vinh", "Total", 91, 100, 106],
    ]
      .map((row) => `${row.join()}\n`)
      .join("");

  it("has totals, too, by the name of the member", async () => {
    expect((await table(provinces(736))).sums).toMatchObject({ checked: 6, wrong: 0 });
    const { sums, findings } = await table(provinces(763));
    expect(sums).toMatchObject({ wrong: 1 });
    expect(findings[0]?.causes[0]).toMatchObject({ code: "digit-transposed", correction: "736" });
  });
});

describe("a row that nothing calls a total", () => {
  it("is one where it adds up in most columns: 5 of 6", async () => {
    const years = "2019,2020,2021,2022,2023,2024";
    const text = `Item,${years}\nWheat,1201,1310,1422,1533,1601,1702\nRice,2404,2511,2603,2718,2822,2931\nMaize,799,812,833,841,866,874\nAll crops here,4404,4633,4858,5092,5298,5507\n`;
    const { sums, findings } = await table(text);
    expect(sums).toMatchObject({ checked: 6, wrong: 1 });
    // 1,601 + 2,822 + 866 = 5,289: two digits of 5,298 are swapped.
    expect(findings[0]?.causes[0]).toMatchObject({ code: "digit-transposed", correction: "5289" });
  });
});

describe("a statement", () => {
  it("has profits that are what is left of the line above, and totals whose names begin like one", async () => {
    const rows = [
      "Item,2021,2022,2023",
      "Revenue,88410,91207,95333",
      "Cost of goods,51209,52118,54020",
      "Gross profit,37201,39089,41313",
      "Research,9120,9877,10021",
      "Sales and marketing,8033,8411,8702",
      "Operating income,20048,20801,22509",
    ];
    const { sums, findings } = await table(`${rows.join("\n")}\n`);
    expect(sums).toMatchObject({ checked: 6, wrong: 1, findings: 1 });
    // 41,313 − 10,021 − 8,702 = 22,590: two digits of 22,509 are swapped.
    expect(findings[0]?.explanation).toContain("41,313 − 10,021 − 8,702 = 22,590, but 22,509 is printed");
    expect(findings[0]?.causes[0]).toMatchObject({ code: "digit-transposed", correction: "22590" });
  });

  it("is not held to a sum in a column in which a part is blank, but may be confirmed there", async () => {
    const rows = [
      "Item,2022,2023",
      "Tax credits,22610,24580",
      "Leases,32289,—",
      "Stock,14116,13322",
      "Total assets,69015,37902",
    ];
    expect((await table(`${rows.join("\n")}\n`)).sums).toMatchObject({ checked: 2, wrong: 0 });
    const off = rows.map((row) => row.replace("37902", "39902"));
    expect((await table(`${off.join("\n")}\n`)).sums).toMatchObject({ wrong: 0 });
  });
});

describe("shares of one whole", () => {
  const rows = [
    "Sector,2021 (%),2022 (%),2023 (%)",
    "Farming,14.9%,14.2%,13.6%",
    "Industry,40.2%,40.7%,39.9%",
    "Services,44.9%,45.1%,46.5%",
  ];

  it("add up to 100 in two years and not in the third: 13.6 + 39.9 + 44.1 = 97.6", async () => {
    expect((await table(`${rows.join("\n")}\n`)).sums).toMatchObject({ checked: 3, wrong: 0 });
    const { sums, findings } = await table(`${rows.join("\n").replace("46.5%", "44.1%")}\n`);
    expect(sums).toMatchObject({ checked: 3, ofRules: 0, wrong: 1 });
    expect(findings[0]?.explanation).toContain("The 3 shares do not add up to 100 (off by 2.4). In 2 of 3");
  });

  it("may miss 100 by what their roundings leave open", async () => {
    expect((await table(`${rows.join("\n").replace("46.5%", "46.4%")}\n`)).sums).toMatchObject({
      checked: 3,
      wrong: 0,
    });
  });
});

describe("an index with printed weights", () => {
  const groups = { "All items": 100, Food: 40, Housing: 35, Other: 25 } as const;
  const months = {
    "2024-01": [103.21, 104.5, 102.2, 102.56],
    "2024-02": [103.45, 104.9, 102.35, 102.67],
    "2024-03": [103.8, 105.62, 102.51, 102.69],
    "2024-04": [104.09, 106.03, 102.86, 102.71],
  } as const;
  const rows = (changed: string) => {
    const lines = Object.entries(months).flatMap(([month, values]) =>
      Object.entries(groups).map(
        ([group, weight], at) => `${group},${month},${weight.toFixed(2)},${values[at]?.toFixed(2)}`,
      ),
    );
    return `Group,Period,Weight,Price index\n${lines.join("\n")}\n`.replace("104.09", changed);
  };

  it("is the mean of its groups with them, in every month", async () => {
    expect((await table(rows("104.09"))).sums).toMatchObject({ checked: 4, wrong: 0 });
  });

  it("and is told where one month it is not: 104.09, printed 104.90", async () => {
    const { findings } = await table(rows("104.90"));
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ reported: { value: "104.9" }, formula: "sum(part * weight) / sum(weight)" });
    expect(findings[0]?.explanation).toContain("With the printed weights the mean is 104.0905");
    expect(findings[0]?.causes[0]).toMatchObject({
      code: "digit-transposed",
      number: "reported",
      correction: "104.09",
    });
  });
});

describe("a line that is called a total", () => {
  it("and that nothing above it adds up to is counted and listed, not flagged", async () => {
    const own = await table("Item,2022,2023\nRice,20110,21730\nWheat,30210,33040\nTotal,90010,91120\n");
    expect(own.sums).toMatchObject({ checked: 0, wrong: 0, notTotals: 1 });
  });
});

describe("a package that names wholes", () => {
  const descriptor = JSON.stringify({
    name: "provinces",
    resources: ["indicators", "areas", "observations"].map((name) => ({ name, path: `${name}.csv` })),
  });
  const indicators = "id,name_vi,name_en,unit,kind,direction\nx,x,x,ca,flow,none\n";
  const areas = "code,name_vi,name_en,parent\nVN,VN,VN,\nN,N,N,VN\nS,S,S,VN\na,a,a,N\nb,b,b,N\nc,c,c,S\nd,d,d,S\n";
  const cells = (changed: Readonly<Record<string, number>>) => {
    const rows: string[] = ["indicator,area,period,value"];
    for (const [at, year] of [2021, 2022, 2023, 2024].entries()) {
      const [a, b, c, d] = [101 + at * 7, 203 + at * 11, 307 + at * 13, 411 + at * 17];
      const all = { VN: a + b + c + d, N: a + b, S: c + d, a, b, c, d };
      for (const [area, value] of Object.entries(all))
        rows.push(`x,${area},${year},${changed[`${area} ${year}`] ?? value}`);
    }
    return {
      "datapackage.json": descriptor,
      "indicators.csv": indicators,
      "areas.csv": areas,
      "observations.csv": rows.join("\n"),
    };
  };

  it("is added up over its tree in every year", async () => {
    expect((await footed(cells({}), "datapackage.json")).sums).toEqual({
      checked: 12,
      ofRules: 0,
      wrong: 0,
      findings: 0,
      doubtful: 0,
      notTotals: 0,
      gaps: 0,
    });
  });

  it("blames the one province that is ten times too large, and not its region, which adds up to the country", async () => {
    const { sums, findings } = await footed(cells({ "c 2023": 3330 }), "datapackage.json");
    expect(sums).toMatchObject({ wrong: 1, findings: 1 });
    expect(findings[0]?.subject.area).toBe("S");
    expect(findings[0]?.causes[0]).toMatchObject({
      code: "unit-scale",
      number: expect.stringMatching(/^part/),
      correction: "333",
    });
  });

  it("makes one finding of a region that breaks the sum above it and its own", async () => {
    // S is 333 + 445 = 778, printed 878: the country, 1,336, is more than 351 + 878 leave.
    const { sums, findings } = await footed(cells({ "S 2023": 878 }), "datapackage.json");
    expect(sums).toMatchObject({ wrong: 2, findings: 1 });
    expect(findings[0]?.causes.map(({ correction }) => correction)).toEqual(["778"]);
  });
});

describe("a year and its quarters", () => {
  it("add up for flows: 4 of 5 years, and 110 + 120 + 130 + 140 is 500 and not 550", async () => {
    const rows = ["indicator,period,value"];
    for (const [at, year] of [2020, 2021, 2022, 2023, 2024].entries()) {
      const quarters = [100, 110, 120, 130].map((value, quarter) => value + at * 10 + quarter);
      for (const [quarter, value] of quarters.entries()) rows.push(`Output,${year}-Q${quarter + 1},${value}`);
      const sum = quarters.reduce((total, value) => total + value, 0);
      rows.push(`Output,${year},${year === 2021 ? sum + 50 : sum}`);
    }
    const { sums, findings } = await table(`${rows.join("\n")}\n`);
    expect(sums).toMatchObject({ checked: 5, wrong: 1 });
    expect(findings[0]).toMatchObject({ subject: { period: "2021" }, reported: { value: "556" } });
  });
});

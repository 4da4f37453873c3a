import { describe, expect, it } from "vitest";
import { printed, smallPdf, tabulated } from "./small-pdf.ts";
import { documentOf } from "./sources.ts";

async function textOf(content: string): Promise<readonly string[]> {
  return (await documentOf("a.pdf", smallPdf(content))).text.split("\n");
}

const provinces = [
  ["Province", "Plan", "Done"],
  ["Long Xuyen", "1.250", "1.034"],
  ["Chau Doc", "860", "702"],
  ["Tan Chau", "640", "455"],
  ["Tri Ton", "430", "301"],
];
const provinceRows = [
  "| Province | Plan | Done |",
  "| Long Xuyen | 1.250 | 1.034 |",
  "| Chau Doc | 860 | 702 |",
  "| Tan Chau | 640 | 455 |",
  "| Tri Ton | 430 | 301 |",
];

describe("tables of a PDF without rules", () => {
  it("that stand beside each other are two: names begin again after numbers, behind the widest gap", async () => {
    const crops = [
      ["Crop", "2023", "2024"],
      ["Rice", "3.912", "3.988"],
      ["Maize", "112", "108"],
      ["Beans", "87", "91"],
    ];
    const content = `${tabulated([60, 130, 180], 700, 15, provinces)}\n${tabulated([330, 400, 450], 700, 15, crops)}`;
    expect(await textOf(content)).toEqual([
      ...provinceRows,
      "",
      "| Crop | 2023 | 2024 |",
      "| Rice | 3.912 | 3.988 |",
      "| Maize | 112 | 108 |",
      "| Beans | 87 | 91 |",
    ]);
  });

  it("are one where a column of names stands among numbers, no further off than they: each row has its unit", async () => {
    const rows = provinces.map((row, at) => [
      ...row,
      ["Chief town", "Alpha", "Beta", "Gamma", "Delta"][at] ?? "",
      `${at}7`,
    ]);
    const [first] = await textOf(tabulated([60, 140, 200, 260, 340], 700, 15, rows));
    expect(first).toBe("| Province | Plan | Done | Chief town | 07 |");
  });

  it("have their header, however close its words come to each other", async () => {
    const rows = provinces.slice(1).map((row, at) => [...row, `${70 + at},1`]);
    const content = [
      printed(60, 715, "Province"),
      printed(150, 715, "Plan of the year"),
      printed(220, 715, "Done so far"),
      printed(272, 715, "Share in %"),
      tabulated([60, 180, 245, 290], 700, 15, rows),
    ].join("\n");
    expect((await textOf(content))[0]).toBe("| Province | Plan of the year | Done so far | Share in % |");
  });

  it("have rows whose numbers stand in the middle of a name of two lines, and headers of two lines", async () => {
    const content = [
      tabulated([60, 250, 320], 712, 11, [
        ["", "Plan of", "Done in"],
        ["", "the year", "six months"],
      ]),
      printed(60, 680, "Workers who found a job by the service,"),
      printed(250, 675, "23.539"),
      printed(320, 675, "14.413"),
      printed(60, 669, "those abroad counted in"),
      tabulated([60, 250, 320], 645, 24, [
        ["Insured people", "1.743", "1.690"],
        ["Vaccinated children", "4.500", "4.397"],
      ]),
    ].join("\n");
    expect(await textOf(content)).toEqual([
      "|  | Plan of the year | Done in six months |",
      "| Workers who found a job by the service, those abroad counted in | 23.539 | 14.413 |",
      "| Insured people | 1.743 | 1.690 |",
      "| Vaccinated children | 4.500 | 4.397 |",
    ]);
  });

  it("are tables in one of two columns too, between its paragraphs", async () => {
    const left = [
      "The province counted 752 cases in the first half of",
      "the year, down from 2,137 in the half year before it.",
      "The plan of the year was met in part, as is shown here.",
    ];
    const below = [
      "The department gave out 39 permits in these months",
      "to workers of other countries, 19 of which were new.",
    ];
    const right = Array.from({ length: 12 }, (_, at) => `Line ${at} of the second column goes on to its very end`);
    const content = [
      ...left.map((text, at) => printed(60, 700 - 12 * at, text)),
      tabulated([60, 150, 210], 655, 14, provinces),
      ...below.map((text, at) => printed(60, 578 - 12 * at, text)),
      ...right.map((text, at) => printed(310, 700 - 12 * at, text)),
    ].join("\n");
    expect(await textOf(content)).toEqual([
      left.join(" "),
      "",
      ...provinceRows,
      "",
      `${below.join(" ")}`,
      "",
      right.join(" "),
    ]);
  });

  it("are read by their words where rules only frame them", async () => {
    const content = [
      "50 640 250 75 re S 50 700 m 300 700 l S 50 670 m 300 670 l S 120 640 m 120 655 l S",
      tabulated([60, 150, 210], 704, 15, provinces),
    ].join("\n");
    expect(await textOf(content)).toEqual(provinceRows);
  });
});

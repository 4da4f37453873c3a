import { describe, expect, it } from "vitest";
import { smallPdf as pdf, printed } from "./small-pdf.ts";
import { documentOf } from "./sources.ts";

describe("lines of a PDF", () => {
  it("set with a leading (TL, T*) go down the page: the second stands below the first", async () => {
    const file = pdf("BT /F 10 Tf 14 TL 1 0 0 1 72 700 Tm (Cases rose by) Tj T* (12% to 560.) Tj ET");
    expect((await documentOf("a.pdf", file)).text).toBe("Cases rose by 12% to 560.");
  });

  it("of six words far apart are rows of a table, each cell one column: no sentence is set so wide", async () => {
    const row = (y: number, cells: readonly string[]) =>
      cells.map((cell, at) => `BT /F 9 Tf 1 0 0 1 ${[72, 190, 270, 350, 430][at]} ${y} Tm (${cell}) Tj ET`).join("\n");
    const file = pdf(
      [
        row(700, ["Name", "Plan", "Share", "Done", "Done %"]),
        row(682, ["North Shore", "26.078", "53.8", "88.854", "62.3"]),
        row(664, ["South Shore", "3.007", "9.8", "8.854", "2.3"]),
        row(646, ["East Side", "120.078", "53.8", "188.854", "62.3"]),
      ].join("\n"),
    );
    expect((await documentOf("a.pdf", file)).text.split("\n")).toEqual([
      "| Name | Plan | Share | Done | Done % |",
      "| North Shore | 26.078 | 53.8 | 88.854 | 62.3 |",
      "| South Shore | 3.007 | 9.8 | 8.854 | 2.3 |",
      "| East Side | 120.078 | 53.8 | 188.854 | 62.3 |",
    ]);
  });

  const columns = (left: readonly string[], right: readonly string[]) =>
    [
      ...left.map((text, at) => printed(60, 700 - 12 * at, text)),
      ...right.map((text, at) => printed(310, 700 - 12 * at, text)),
    ].join("\n");

  it("of two columns are read one after the other: what the first ends with in mid-sentence goes on in the second", async () => {
    const left = [
      "The province counted 752 cases in the first half of",
      "the year, down from 2,137 in the half year before it.",
      "Of 39 work permits that the department gave out from",
      "January to June, 19 were new ones, and in the years 2016",
      "- 2020 the mean was 41. It also renewed the permits of",
    ];
    const right = [
      "Hanoi and Hue, 18 of them, and gave 2 of them again",
      "(KCN: 14), as it had done in each of the years before.",
      "The number of all foreign workers in the province is",
      "139, which is 97.2% of what it had been in June 2023.",
      "Nobody was sent home by the department in this year.",
    ];
    expect((await documentOf("a.pdf", pdf(columns(left, right)))).text).toBe([...left, ...right].join(" "));
  });

  it("in the second of two columns hang together, whatever they begin with, and a note in the first is passed over", async () => {
    const left = [
      "The province counted 752 cases in the first half of",
      "the year, down from 2,137 in the half year before it.",
      "Of 39 work permits that the department gave out from",
      "January to June, 19 were new ones, and 18 were of",
      "\\271 The permits of the zones are not counted in this.",
    ];
    const right = [
      "Hanoi, of workers in Thot Not 45 (zones: 45), Thailand",
      "(Zones: 14), Philippines 11 of which there are in zones",
      "3 (Zones: 3), and 2 of them in the other two provinces",
      "139, which is 97.2% of what it had been in June 2023.",
    ];
    const { text } = await documentOf("a.pdf", pdf(columns(left, right)));
    expect(text.split("\n\n")).toEqual([
      [...left.slice(0, 4), ...right].join(" "),
      "¹ The permits of the zones are not counted in this.",
    ]);
  });
});

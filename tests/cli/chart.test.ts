import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { recount, temporaryFolder } from "./built.ts";

const datasets = join(import.meta.dirname, "../../datasets");
const diseases = join(datasets, "notifiable-diseases");
const report = join(datasets, "an-giang-2024-h1/report.txt");
const small = `indicator,area,period,value\n${["Hà Nội", "An Giang"]
  .flatMap((area) =>
    ["2023-01", "2023-02", "2024-01", "2024-02"].map((period, at) => `flu,${area},${period},${10 + 7 * at}`),
  )
  .join("\n")}\n`;
const change = ["chart", "change", diseases, "--where", "indicator=dengue-cases", "--at", "2015-10"];

describe("recount chart", () => {
  test("prints a Vega-Lite spec that holds its data and names no address to load from", () => {
    const ran = recount([...change, "--lang", "en"]);
    expect(ran.status).toBe(0);
    const spec: { readonly $schema: string; readonly title: { readonly text: readonly string[] } } = JSON.parse(
      ran.out,
    );
    expect(spec.$schema).toBe("https://vega.github.io/schema/vega-lite/v6.json");
    expect(spec.title.text.join(" ")).toBe("Ha Noi: up 727.0% against same period of the prior year");
    expect(ran.out).not.toContain('"url"');
  });

  test("is as wide as it is asked for: by name or in units of the drawing", () => {
    const width = (asked: readonly string[]) => {
      const ran = recount([...change, "--format", "svg", ...asked]);
      return Number(/<svg [^>]*?width="(\d+)"/.exec(ran.out)?.[1]);
    };
    expect(width(["--width", "narrow"])).toBe(width([]));
    expect(width(["--width", "wide"])).toBeGreaterThan(700);
    expect(Math.abs(width(["--width", "1000"]) - 1000)).toBeLessThan(20);
    const refused = recount([...change, "--width", "20"]);
    expect(refused.status).toBe(2);
    expect(refused.err).toContain("narrow, wide, 320..1600");
  });

  test("writes SVG, PNG and a page by the file's name", () => {
    const folder = temporaryFolder();
    for (const [file, start] of [
      ["a.svg", "<svg "],
      ["a.png", "\u2030PNG"],
      ["a.html", "<!doctype html>"],
      ["a.vl.json", "{"],
    ] as const) {
      const ran = recount([...change, "--out", join(folder, file)]);
      expect(ran.status, ran.err).toBe(0);
      const bytes = readFileSync(join(folder, file));
      expect(bytes.toString("latin1").startsWith(start.replace("\u2030", "\u0089")), file).toBe(true);
    }
    const page = readFileSync(join(folder, "a.html"), "utf8");
    expect(page).toContain("default-src 'none'");
    expect(page.match(/<script/g)).toHaveLength(1);
    expect(page).toMatch(/default-src 'none'; script-src 'sha256-/);
    expect(page).not.toMatch(/https?:\/\/(?!vega\.github\.io|www\.w3\.org)/);
  });

  test("sets Vietnamese letters in PNG: the same letters without accents are another picture", async () => {
    const { chartPng } = await import("../../src/report/chart/png.node.ts");
    const svg = (text: string) =>
      `<svg xmlns="http://www.w3.org/2000/svg" width="120" height="30" font-family="Inter"><text x="4" y="20">${text}</text></svg>`;
    const picture = (text: string) => Buffer.from(chartPng(svg(text), 2)).toString("base64");
    const pictures = ["Sốt xuất huyết", "Sot xuat huyet", "S\u25a1t xu\u25a1t", "Sổt xuầt huyểt", ""].map(picture);
    expect(new Set(pictures).size).toBe(pictures.length);
  });

  test("draws of a report what it prints", () => {
    const ran = recount(["chart", "reported", report, "--lang", "en", "--format", "svg"]);
    expect(ran.status).toBe(0);
    expect(ran.out).toContain("All 5 percentages that can be recomputed agree");
  });

  test.each<[string, readonly string[], RegExp]>([
    ["a kind that there is not", ["chnage"], /không có loại biểu đồ 'chnage'; có phải ý bạn là change/],
    [
      "several series for an endemic channel",
      ["endemic-channel", "--against", "2020..2023"],
      /một chỉ tiêu ở một địa bàn.*--where/,
    ],
    ["no base years", ["endemic-channel"], /cần các năm gốc; ví dụ: --against 2010\.\.2014/],
    ["PNG on the screen", ["change", "--format", "png"], /--format png cần --out/],
    ["an extension that says nothing", ["change", "--out", "x.bmp"], /không rõ định dạng của x\.bmp/],
    ["an area that there is not", ["change", "--where", "area=Hà Nộii"], /không có địa bàn 'Hà Nộii'/],
    ["a whole without parts", ["waterfall"], /cần một tổng và các phần/],
    ["nothing in the period", ["change", "--at", "1980"], /không có số nào để vẽ/],
  ])("ends with 2 and one sentence: %s", (_, [kind = "", ...rest], sentence) => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, "small.csv"), small);
    const ran = recount(["chart", kind, "small.csv", ...rest], { cwd: folder });
    expect(ran.status).toBe(2);
    expect(ran.out).toBe("");
    expect(ran.err.trimEnd().split("\n").at(-1)).toMatch(sentence);
  });

  test("says what it cannot draw of a report, and which file is missing", () => {
    expect(recount(["chart", "heat", report]).err).toMatch(/biểu đồ heat cần bộ số liệu/);
    expect(recount(["chart", "change", "nowhere.csv"])).toMatchObject({
      status: 2,
      err: expect.stringMatching(/không có tệp này/),
    });
  });

  test("never takes the place of an input", () => {
    const folder = temporaryFolder();
    const ran = recount(["chart", "reported", report, "--out", report, "--format", "svg"], { cwd: folder });
    expect(ran.status).toBe(2);
    expect(readFileSync(report, "utf8")).not.toContain("<svg");
    expect(existsSync(join(folder, "report.txt"))).toBe(false);
  });
});

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { audit } from "../../src/audit/audit.ts";
import { withMisreadings } from "../../src/audit/misread.ts";
import type { Finding, LedgerEntry } from "../../src/audit/result.ts";
import { pageImage } from "../../src/documents/pdf/page-image.ts";
import type { RecognisedWord } from "../../src/documents/scan/marks-of-words.ts";
import { withNoteMarks } from "../../src/documents/scan/note-marks.ts";
import { pictureSize } from "../../src/documents/scan/picture-size.ts";
import { messagesFor } from "../../src/words/words.ts";
import { anGiangFile, documentOf } from "./sources.ts";

const isInstalled = [
  "tesseract.js",
  "@tesseract.js-data/vie/package.json",
  "@tesseract.js-data/eng/package.json",
].every((name) => {
  try {
    createRequire(import.meta.url).resolve(name);
    return true;
  } catch {
    return false;
  }
});
const anGiangScan = () => Uint8Array.from(readFileSync(join(import.meta.dirname, "files", "an-giang-scan.pdf")));
const text = () => anGiangFile("pdf");

describe("pages that are pictures", () => {
  it("are drawn as grey values at the images' own resolution, 200 dots to an inch", async () => {
    const page = await pageImage(anGiangScan(), 1);
    expect([page?.width, page?.height]).toEqual([1654, 2339]);
    expect(page?.scale).toBeCloseTo(200 / 72, 2);
    const dark = page?.grey.reduce((sum, value) => sum + (value < 128 ? 1 : 0), 0) ?? 0;
    expect(dark / (1654 * 2339)).toBeGreaterThan(0.02);
  });

  it("are none where no image covers half of the page", async () => {
    expect(await pageImage(text(), 1)).toBeUndefined();
  });

  it.each([
    [
      "PNG",
      [0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 73, 72, 68, 82, 0, 0, 4, 0, 0, 0, 3, 0, 8],
      1024,
      768,
    ],
    ["JPEG", [0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0, 0xff, 0xc0, 0, 11, 8, 3, 0, 4, 0, 1, 1, 17, 0], 1024, 768],
  ])("say how large they are: %s", (_, bytes, width, height) => {
    expect(pictureSize(Uint8Array.from(bytes))).toEqual({ width, height });
  });
});

describe("marks of notes on a scan", () => {
  const word = (text: string, raised = false): RecognisedWord => ({
    text,
    certainty: 0.9,
    box: { x0: 0, y0: 0, x1: 1, y1: 1 },
    ...(raised && { raised }),
  });
  const page = (...lines: readonly (readonly RecognisedWord[])[]) => ({
    lines: lines.map((words) => ({ words, height: 10, baseline: { x0: 0, y0: 0, x1: 1, y1: 0 } })),
  });
  const textOf = (pages: ReturnType<typeof withNoteMarks>) =>
    pages.flatMap(({ lines }) => lines.map(({ words }) => words.map(({ text }) => text).join("")));

  it("taken for other signs are called in order: (KCN)!. is (KCN)¹.", () => {
    const pages = [
      page([word("(KCN)"), word("!", true), word(".")], [word("trung"), word("?", true)]),
      page([word("1", true), word("Theo")], [word("2", true), word("Nơi")]),
    ];
    expect(textOf(withNoteMarks(pages))).toEqual(["(KCN)¹.", "trung²", "¹Theo", "²Nơi"]);
  });

  it("stay as they were read where they do not count up to the notes", () => {
    const pages = [
      page([word("hay"), word("!", true)], [word("lạ"), word("?", true)], [word("1", true), word("Theo")]),
    ];
    expect(textOf(withNoteMarks(pages))).toEqual(["hay!", "lạ?", "¹Theo"]);
  });
});

describe("what a scan may have been misread as", () => {
  const entry = (text: string, value: string): LedgerEntry => ({
    ...{ id: "n1", start: 0, end: text.length, text, value, unit: "%", role: "reported", status: "contradicted" },
    place: { page: 1, certainty: 0.7 },
  });
  const finding = (correction: string) =>
    ({ causes: [{ code: "digit-changed", where: "n1", correction, explanation: "" }] }) as unknown as Finding;
  const causes = (text: string, value: string, correction: string, recognised?: readonly number[]) =>
    withMisreadings(
      finding(correction),
      { format: "pdf", spans: [], ...(recognised && { recognised }) },
      () => entry(text, value),
      messagesFor("en"),
    ).causes.map(({ code }) => code);

  it.each([
    ["3 for 8", "63,3%", "63.3", "68.3", ["misread"]],
    ["1 for 7", "16,41%", "16.41", "76.41", ["misread"]],
    ["a comma not seen", "648%", "648", "64.8", ["misread"]],
    ["2 for 9, which look nothing alike", "62,3%", "62.3", "69.3", ["digit-changed"]],
    ["two digits", "63,3%", "63.3", "68.8", ["digit-changed"]],
  ])("%s", (_, text, value, correction, codes) => {
    expect(causes(text, value, correction, [1])).toEqual(codes);
  });

  it("is no cause in a file that has its text", () => {
    expect(causes("63,3%", "63.3", "68.3")).toEqual(["digit-changed"]);
  });
});

describe.skipIf(!isInstalled)(
  "a clean scan of the seed report (skipped where tesseract.js and its data are not installed)",
  () => {
    it("gives the claims of its text and the one flag, each number with its place and how sure it is", async () => {
      const [scanned, printed] = [await documentOf("a.pdf", anGiangScan()), await documentOf("b.pdf", text())];
      expect(scanned.source?.recognised).toEqual([1, 2]);
      const [found, wanted] = [scanned, printed].map((document) => audit(document, { lang: "en" }));
      const told = ({ claims, ledger }: NonNullable<typeof found>) =>
        claims.map((claim) => `${claim.kind} ${ledger.find(({ id }) => id === claim.reported)?.text} ${claim.verdict}`);
      expect(found && told(found)).toEqual(wanted && told(wanted));
      expect(found?.summary).toMatchObject({ claims: 22, inconsistent: 1 });
      const flagged = found?.ledger.find(({ text, status }) => text === "94" && status === "contradicted");
      expect(flagged?.place).toMatchObject({ page: 1, certainty: expect.any(Number) });
      expect(flagged?.place?.box?.top).toBeCloseTo(550, -2);
    }, 120_000);
  },
);

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { audit } from "../../src/audit/audit.ts";
import type { ClaimFinding } from "../../src/audit/contract/claim-finding.ts";
import type { LedgerEntry } from "../../src/audit/contract/ledger-entry.ts";
import { withMisreadings } from "../../src/audit/misread.ts";
import { type PageImage, pageImage } from "../../src/documents/pdf/page-image.ts";
import type { RecognisedWord } from "../../src/documents/scan/marks-of-words.ts";
import { callsOf } from "../../src/documents/scan/note-calls.ts";
import { withNoteMarks } from "../../src/documents/scan/note-marks.ts";
import { picturePixels } from "../../src/documents/scan/picture-pixels.node.ts";
import { pictureSize } from "../../src/documents/scan/picture-size.ts";
import { withPlainZeros } from "../../src/documents/scan/plain-zeros.ts";
import { recognisedPage } from "../../src/documents/scan/recognised-page.ts";
import { softened } from "../../src/documents/scan/soften.ts";
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

/** A PDF whose pages are pictures of one bit a point, as a scanner for text makes them. */
function blackAndWhite(pages: readonly PageImage[]): Uint8Array {
  const objects: Buffer[] = [];
  const kids = pages.map(({ width, height, scale, grey }) => {
    const row = (width + 7) >> 3;
    const bits = Buffer.alloc(row * height);
    for (const [at, value] of grey.entries()) {
      const x = at % width;
      const byte = ((at - x) / width) * row + (x >> 3);
      if (value >= 128) bits[byte] = (bits[byte] ?? 0) | (128 >> (x & 7));
    }
    const [across, down] = [width / scale, height / scale];
    const content = `q ${across} 0 0 ${down} 0 0 cm /I Do Q`;
    const first = 3 + objects.length;
    objects.push(
      Buffer.concat([
        Buffer.from(
          `<</Type/XObject/Subtype/Image/Width ${width}/Height ${height}/ColorSpace/DeviceGray/BitsPerComponent 1/Length ${bits.length}>>stream\n`,
        ),
        bits,
        Buffer.from("\nendstream"),
      ]),
      Buffer.from(`<</Length ${content.length}>>stream\n${content}\nendstream`),
      Buffer.from(
        `<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${across} ${down}]/Resources<</XObject<</I ${first} 0 R>>>>/Contents ${first + 1} 0 R>>`,
      ),
    );
    return `${first + 2} 0 R`;
  });
  const all = [
    Buffer.from("<</Type/Catalog/Pages 2 0 R>>"),
    Buffer.from(`<</Type/Pages/Count ${kids.length}/Kids[${kids.join(" ")}]>>`),
    ...objects,
  ].flatMap((object, at) => [Buffer.from(`${at + 1} 0 obj\n`), object, Buffer.from("\nendobj\n")]);
  return Uint8Array.from(Buffer.concat([Buffer.from("%PDF-1.4\n"), ...all, Buffer.from("trailer<</Root 1 0 R>>\n")]));
}

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
    // Two frames below each other: whoever reads the file unpacks both.
    [
      "GIF",
      [
        ...[..."GIF89a"].map((letter) => letter.charCodeAt(0)),
        ...[0, 4, 0, 3, 0, 0, 0],
        ...[0x21, 0xf9, 4, 0, 0, 0, 0, 0],
        ...[0x2c, 0, 0, 0, 0, 0, 4, 0, 3, 0, 2, 1, 0, 0],
        ...[0x2c, 0, 0, 0, 0, 0, 2, 0, 1, 0, 2, 1, 0, 0, 0x3b],
      ],
      1024,
      1024,
    ],
    [
      "TIFF, big-endian",
      [0x4d, 0x4d, 0, 0x2a, 0, 0, 0, 8, 0, 2, 1, 0, 0, 3, 0, 0, 0, 1, 4, 0, 0, 0, 1, 1, 0, 4, 0, 0, 0, 1, 0, 0, 3, 0],
      1024,
      768,
    ],
  ])("say how large they are: %s", (_, bytes, width, height) => {
    expect(pictureSize(Uint8Array.from(bytes))).toEqual({ width, height });
    expect(pictureSize(Uint8Array.from(bytes.slice(0, 8)))).toBeUndefined();
  });

  const pictures = join(import.meta.dirname, "../../scripts/fuzz/corpus/picture");
  const names = ["bits.png", "grey.jpg", "colour.bmp", "bits.bmp", "grey.gif", "lzw.tif", "fax.tif", "grey.webp"];
  it.each(names)("are read in each format, with how large they are: %s", async (name) => {
    const bytes = Uint8Array.from(readFileSync(join(pictures, name)));
    expect(pictureSize(bytes)).toEqual({ width: 96, height: 40 });
    if (isInstalled) expect((await documentOf(name, bytes)).text).toBe("64,8%");
  });

  it.runIf(isInstalled)("that are damaged end in a word about the file, and the next one is read", async () => {
    const whole = Uint8Array.from(readFileSync(join(pictures, "colour.bmp")));
    await expect(documentOf("a.bmp", whole.subarray(0, 300))).rejects.toThrow('"unreadable"');
    await expect(documentOf("a.bmp", whole.subarray(0, 20))).rejects.toThrow();
    expect((await documentOf("a.bmp", whole)).text).toBe("64,8%");
  });

  it("of unheard-of size are refused before anything is drawn", async () => {
    const bytes = Uint8Array.from(readFileSync(join(pictures, "fax.tif")));
    const view = new DataView(bytes.buffer);
    const first = view.getUint32(4, true);
    for (let at = first + 2; at < first + 2 + 24; at += 12)
      if (view.getUint16(at, true) === 256) view.setUint32(at + 8, 60_000, true);
      else if (view.getUint16(at, true) === 257) view.setUint32(at + 8, 60_000, true);
    await expect(documentOf("a.tif", bytes)).rejects.toThrow("60000 × 60000 px");
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

describe("which note a raised sign calls", () => {
  const note = (mark: string, order: number) => ({ mark, order });
  const notes = [note("1", 2), note("2", 7), note("3", 8), note("4", 9)];
  it.each([
    ["signs taken for others, as many as notes", ["!", "?", "$", "+"], [1, 3, 4, 5], ["1", "2", "3", "4"]],
    ["the first call not seen: none of the others stands before note 1", ["?", "?", "4"], [3, 4, 5], ["2", "3", "4"]],
    ["a digit that was misread, between two that were not", ["1", "7", "3", "4"], [1, 3, 4, 5], ["1", "2", "3", "4"]],
    ["one of three is missing, and nothing says which", ["?", "?"], [3, 4], [undefined, undefined]],
    ["a sign behind the last note", ["1", "!"], [1, 10], ["1", undefined]],
  ])("%s", (_, texts, orders, called) => {
    expect(
      callsOf(
        texts.map((text, at) => ({ text, order: orders[at] ?? 0 })),
        notes,
      ),
    ).toEqual(called);
  });

  it("is none for the power of a unit: 5 km²", () => {
    const [page] = withNoteMarks([
      {
        lines: [
          {
            height: 10,
            baseline: { x0: 0, y0: 0, x1: 1, y1: 0 },
            words: ["5", "km", "2"].map((text, at) => ({
              text,
              certainty: 0.9,
              box: { x0: at, y0: 0, x1: at + 1, y1: 1 },
              ...(at === 2 && { raised: true }),
            })),
          },
        ],
      },
    ]);
    expect(page?.lines[0]?.words.map(({ text }) => text)).toEqual(["5", "km", "²"]);
  });
});

describe("lines of a scan", () => {
  it("whose small letters are as high as the others' are of one size, whatever Tesseract makes of their height", () => {
    const line = (rowHeight: number, letters: number) => ({
      words: [
        {
          text: "năm ca xa mua",
          confidence: 90,
          bbox: { x0: 0, y0: 0, x1: 90, y1: 20 },
          symbols: Array.from("cammua", (text, at) => ({
            text,
            bbox: { x0: at * 9, y0: 0, x1: at * 9 + 8, y1: letters },
          })),
        },
      ],
      baseline: { x0: 0, y0: 20, x1: 90, y1: 20 },
      rowAttributes: { rowHeight },
    });
    const page = {
      blocks: [{ paragraphs: [{ lines: [line(33, 15), line(42, 15), line(33, 16), line(33, 15), line(48, 22)] }] }],
    };
    expect(recognisedPage(page).lines.map(({ height }) => height)).toEqual([33, 33, 33, 33, 48]);
  });
});

describe("a picture before it is recognised", () => {
  it("has its edges softened: a black point in white is four sixteenths darker, its neighbours two, those across a corner one", () => {
    const grey = new Uint8Array(25).fill(240);
    grey[12] = 0;
    const soft = softened({ width: 5, height: 5, scale: 1, grey }).grey;
    expect([soft[12], soft[11], soft[7], soft[6], soft[0]]).toEqual([180, 210, 210, 225, 240]);
  });

  const picture = (rows: readonly string[]): PageImage => ({
    width: rows[0]?.length ?? 0,
    height: rows.length,
    scale: 1,
    grey: Uint8Array.from(rows.flatMap((row) => Array.from(row, (sign) => (sign === "#" ? 0 : 255)))),
  });

  it("has no dots in its zeros, which Tesseract takes for nines; what is in a box or in a round stays", () => {
    const zero = [
      "...####...",
      "..##..##..",
      ".##....##.",
      ".#......#.",
      ".#......#.",
      ".#..##..#.",
      ".#..##..#.",
      ".#..##..#.",
      ".#......#.",
      ".##....##.",
      "..##..##..",
      "...####...",
    ];
    const plain = [...zero.slice(0, 5), ...Array<string>(3).fill(".#......#."), ...zero.slice(8)];
    expect(withPlainZeros(picture(zero))).toEqual(picture(plain));
    const box = ["##########", ...Array<string>(4).fill("#........#"), "#...##...#", "#...##...#"];
    const round = picture([...box, ...box.toReversed().slice(3)]);
    expect(withPlainZeros(round)).toEqual(round);
  });

  it("is drawn from a PNG file as it stands: black, then white", async () => {
    const png = "iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAAAAADRSSBWAAAAC0lEQVR4nGNg+A8AAQIBAEK+vGgAAAAASUVORK5CYII=";
    const bytes = Uint8Array.from(Buffer.from(png, "base64"));
    const drawn = await picturePixels(bytes, pictureSize(bytes));
    expect(drawn && [...drawn.grey]).toEqual([0, 255]);
  });

  it("is refused where it is a damaged PNG", async () => {
    const bytes = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 73, 72, 68, 82]);
    await expect(picturePixels(bytes, { width: 4, height: 4 })).rejects.toThrow("PNG");
  });
});

describe("what a scan may have been misread as", () => {
  const entry = (text: string, value: string): LedgerEntry => ({
    ...{ id: "n1", start: 0, end: text.length, text, value, unit: "%", role: "reported", status: "contradicted" },
    place: { page: 1, certainty: 0.7 },
  });
  const finding = (correction: string) =>
    ({ causes: [{ code: "digit-changed", where: "n1", correction, explanation: "" }] }) as unknown as ClaimFinding;
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
      const told = ({ findings: claims }: NonNullable<typeof found>) =>
        claims.map((claim) => `${claim.kind} ${claim.reported.text} ${claim.verdict}`);
      expect(found && told(found)).toEqual(wanted && told(wanted));
      expect(found?.summary).toMatchObject({ findings: 23, inconsistent: 1 });
      const flagged = found?.ledger.find(({ text, status }) => text === "94" && status === "contradicted");
      expect(flagged?.place).toMatchObject({ page: 1, certainty: expect.any(Number) });
      expect(flagged?.place?.box?.top).toBeCloseTo(550, -2);
    }, 120_000);

    it("gives them in pure black and white too", async () => {
      const pages = await Promise.all([1, 2].map((page) => pageImage(anGiangScan(), page)));
      const black = await documentOf("a.pdf", blackAndWhite(pages.flatMap((page) => page ?? [])));
      const { summary } = audit(black, { lang: "en" });
      expect(summary).toMatchObject({ numbers: 119, findings: 23, consistent: 15, inconsistent: 1, unverifiable: 7 });
    }, 120_000);
  },
);

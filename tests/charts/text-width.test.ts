import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, test } from "vitest";
import { endLines, endPlaces, labelGap } from "../../src/charts/end-label.ts";
import { fitted, textWidth, type Weight } from "../../src/charts/text-width.ts";

const files: Readonly<Record<Weight, string>> = {
  regular: "400Regular/Inter_400Regular.ttf",
  semibold: "600SemiBold/Inter_600SemiBold.ttf",
};
const slack = 1.06;

/** Advance widths in parts of the type size, from a font's tables `cmap` (format 4 or 12) and `hmtx` (OpenType 1.9). */
function widthIn(font: Buffer): (letter: string) => number {
  const tables = new Map(
    Array.from({ length: font.readUInt16BE(4) }, (_, at): [string, number] => {
      const record = 12 + 16 * at;
      return [font.toString("latin1", record, record + 4), font.readUInt32BE(record + 8)];
    }),
  );
  const [head = 0, hhea = 0, hmtx = 0, cmap = 0] = ["head", "hhea", "hmtx", "cmap"].map((name) => tables.get(name));
  const unitsPerEm = font.readUInt16BE(head + 18);
  const metrics = font.readUInt16BE(hhea + 34);
  const subtables = Array.from(
    { length: font.readUInt16BE(cmap + 2) },
    (_, at) => cmap + font.readUInt32BE(cmap + 8 + 8 * at),
  );
  const subtable = subtables.find((each) => font.readUInt16BE(each) === 4) ?? 0;
  const glyph = (code: number) => {
    const double = font.readUInt16BE(subtable + 6);
    for (let at = 0; at < double; at += 2) {
      const end = font.readUInt16BE(subtable + 14 + at);
      const start = font.readUInt16BE(subtable + 16 + double + at);
      if (code > end || code < start) continue;
      const delta = font.readInt16BE(subtable + 16 + 2 * double + at);
      const place = subtable + 16 + 3 * double + at;
      const offset = font.readUInt16BE(place);
      if (offset === 0) return (code + delta) & 0xffff;
      return (font.readUInt16BE(place + offset + 2 * (code - start)) + delta) & 0xffff;
    }
    return 0;
  };
  return (letter) => {
    const at = glyph(letter.codePointAt(0) ?? 0);
    return at === 0 ? Number.NaN : font.readUInt16BE(hmtx + 4 * Math.min(at, metrics - 1)) / unitsPerEm;
  };
}

const ascii = Array.from({ length: 95 }, (_, at) => String.fromCharCode(32 + at)).join("");
const bases = "aăâeêioôơuưy";
const tones = ["", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323"];
const vietnamese = [...bases].flatMap((base) => tones.map((tone) => (base + tone).normalize("NFC"))).join("");

test.each(["regular", "semibold"] as const)("the widths of letters are those of the font: %s", (weight) => {
  const path = createRequire(import.meta.url).resolve(`@expo-google-fonts/inter/${files[weight]}`);
  const width = widthIn(readFileSync(path));
  for (const letter of `${ascii}${vietnamese}${vietnamese.toUpperCase()}đĐ–—−…·×≥≤✓✗▲▼→“”‘’²³°₫`) {
    expect(width(letter), letter).not.toBeNaN();
    // An accented letter may be wider than its base by a sixtieth.
    expect(Math.abs(textWidth(letter, 1000, weight) / slack - 1000 * width(letter)), letter).toBeLessThan(16);
  }
});

test("of an indicator and an area the indicator is cut, which the rows beside it have too", () => {
  expect(fitted("Số ca mắc sốt xuất huyết Dengue · Thành phố Hồ Chí Minh", 290, 13)).toBe(
    "Số ca mắc sốt xu… · Thành phố Hồ Chí Minh",
  );
  expect(fitted("Số ca mắc · Thành phố Hồ Chí Minh", 90, 13)).toBe("Số ca mắc…");
  const firms = (of: string) => `Số doanh nghiệp / TỔNG SỐ / ${of} / Tạm ngừng hoạt động không đăng ký`;
  expect([fitted(firms("Xây dựng"), 150, 13), fitted(firms("Khai khoáng"), 150, 13)]).toEqual([
    "… / Xây dựng / Tạm…",
    "… / Khai khoáng / Tạ…",
  ]);
});

test("a name at the end of a line goes on in a second line, and the labels stay apart and in their order", () => {
  const labels = ["489,0 Hà Nội", "180,1 Thành phố Hồ Chí Minh", "46,7 Đắk Lắk"].map((text) => endLines(text, 152));
  expect(labels).toEqual([["489,0 Hà Nội"], ["180,1 Thành phố Hồ Chí", "Minh"], ["46,7 Đắk Lắk"]]);
  // The second has two lines: what stands below it begins two lines further down.
  const [first = 0, second = 0, third = 0] = endPlaces([100, 101, 102], labels, 0, 240);
  expect([second - first, third - second]).toEqual([labelGap, 2 * labelGap]);
});

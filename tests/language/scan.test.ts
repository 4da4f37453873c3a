import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { scan } from "../../src/language/scan.ts";
import { fold } from "../../src/language/vi/fold.ts";

function pieces(text: string) {
  return scan(text, { start: 0, end: text.length }, fold);
}

const shown = (text: string) => pieces(text).map(({ is, text: piece }) => `${is} ${piece}`);

describe("a text in pieces", () => {
  test.each<[text: string, pieces: readonly string[]]>([
    ["Tăng 9,5%", ["word tăng", "digits 9,5", "word %"]],
    ["1.478,1 tỉ.", ["digits 1.478,1", "word tỷ", "mark ."]],
    ["20/12", ["digits 20", "mark /", "digits 12"]],
    ["695m2", ["digits 695", "word m2"]],
    ["12m4 và 3 km25", ["digits 12", "word m", "digits 4", "word và", "digits 3", "word km", "digits 25"]],
    ["5..6", ["digits 5", "mark .", "mark .", "digits 6"]],
    ["7,", ["digits 7", "mark ,"]],
    ["94 hộ¹ và 3 xã⁽²⁾", ["digits 94", "word hộ", "word và", "digits 3", "word xã", "mark ⁽", "mark ⁾"]],
    ["40 – 50", ["digits 40", "mark -", "digits 50"]],
    ["39 × 12", ["digits 39", "mark x", "digits 12"]],
    ["“7”", ['mark "', "digits 7", 'mark "']],
    ["2 xã\n3 ấp", ["digits 2", "word xã", "line \n", "digits 3", "word ấp"]],
    ["346\u00a0000", ["digits 346", "digits 000"]],
    ["", []],
  ])("%j", (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });

  it("tells words that start with a capital", () => {
    expect(pieces("Đà Nẵng có 9 quận").map(({ capital }) => capital)).toEqual([true, true, false, false, false]);
  });

  it("is only of the place that is asked for", () => {
    expect(scan("12 ca 34 ca 56 ca", { start: 6, end: 11 }, fold).map(({ text }) => text)).toEqual(["34", "ca"]);
  });
});

describe("any text", () => {
  const hostile = fc.string({ unit: fc.constantFrom(..."0129.,/()-–%¹\n\u00a0 aAđĐ\u0301\ud83d\ude00…") });

  it("gives pieces in order, within it, that hold every ASCII digit", () => {
    fc.assert(
      fc.property(fc.oneof(hostile, fc.string({ unit: "binary" })), (text) => {
        let end = 0;
        for (const piece of pieces(text)) {
          expect(piece.start).toBeGreaterThanOrEqual(end);
          expect(piece.end).toBeGreaterThan(piece.start);
          expect(text.slice(end, piece.start)).not.toMatch(/\d/);
          if (piece.is === "digits") expect(piece.text).toBe(text.slice(piece.start, piece.end));
          end = piece.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
        expect(text.slice(end)).not.toMatch(/\d/);
      }),
    );
  });
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decode } from "../../../src/model/encoding/decode.ts";

const latin1 = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
const bytes = (...values: number[]) => Uint8Array.from(values);

function problem(input: Uint8Array) {
  const decoded = decode(input, "a.txt");
  return "problem" in decoded ? decoded.problem : decoded.encoding;
}

function text(input: Uint8Array) {
  const decoded = decode(input, "a.txt");
  return "text" in decoded ? decoded.text : decoded.problem;
}

describe("what is text", () => {
  test("UTF-8, with or without a byte order mark", () => {
    expect(text(Buffer.from("Tăng 5%"))).toBe("Tăng 5%");
    expect(text(Buffer.from("\ufeffTăng 5%"))).toBe("Tăng 5%");
  });

  test("UTF-16 by its byte order mark, lone surrogates kept", () => {
    expect(text(Buffer.from("\ufeffTăng \ud800 5%", "utf16le"))).toBe("Tăng \ud800 5%");
    expect(text(Buffer.from("\ufeffTăng 5%", "utf16le").swap16())).toBe("Tăng 5%");
  });

  test("decomposed letters are composed, so that words are found", () => {
    expect(text(Buffer.from("Tăng giảm".normalize("NFD")))).toBe("Tăng giảm".normalize("NFC"));
  });

  test("a lone surrogate in three bytes, and a stray NUL, stay", () => {
    expect(text(bytes(0x35, 0xed, 0xa0, 0x80, 0x20, 0xed, 0xbf, 0xbf))).toBe("5\ud800 \udfff");
    expect(text(Buffer.from("Có 5 ca\0, tăng 3 ca."))).toBe("Có 5 ca\0, tăng 3 ca.");
  });

  test("Vietnamese in windows-1258, and the guess is told", () => {
    const report = latin1(
      "S\xf4\xec xa\xde t\xe3ng 5%, h\xf4\xf2 ngh\xe8o gia\xd2m 3%, tre\xd2 em \xf0\xea\xecn tr\xfd\xf5\xccng.",
    );
    expect(problem(report)).toBe("windows-1258");
    expect(text(report)).toBe("Số xã tăng 5%, hộ nghèo giảm 3%, trẻ em đến trường.");
  });
});

describe("what is not", () => {
  test.each([
    ["pdf", latin1("%PDF-1.7 …")],
    ["docx", latin1("PK\x03\x04 word/document.xml")],
    ["xlsx", latin1("PK\x03\x04 xl/workbook.xml")],
    ["zip", latin1("PK\x03\x04 a.csv")],
    ["ole", bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1)],
    ["image", bytes(0x89, 0x50, 0x4e, 0x47, 0x0d)],
    ["utf-16", Buffer.from("Tang 5% so voi cung ky", "utf16le")],
    ["binary", new Uint8Array(5000)],
    ["binary", bytes(0, 1, 2, 3)],
  ])("%s", (found, input) => {
    expect(problem(input)).toEqual({ code: "not-text", place: { file: "a.txt" }, found });
  });

  test("nothing, white space, a byte order mark alone", () => {
    for (const input of ["", " \n\t", "\ufeff"])
      expect(problem(Buffer.from(input))).toEqual({ code: "empty-document", place: { file: "a.txt" } });
  });

  test("a bad byte, with its offset and line", () => {
    const good = Buffer.from("Tăng\nđều ");
    expect(problem(Buffer.concat([good, latin1("\xe9t\xe9 5%")]))).toEqual({
      code: "encoding-unknown",
      place: { file: "a.txt", line: 2, offset: good.length },
      found: "0xE9",
    });
  });

  test("Vietnamese in an old font, in its own bytes or carried over to UTF-8", () => {
    const tcvn3 =
      "C\xe9ng ho\xb5 x\xb7 h\xe9i ch\xf1 ngh\xdca Vi\xd6t Nam, t\xb8m th\xb8ng \xae\xc7u n\xa8m, s\xb6n l\xad\xeeng t¨ng, b\xb8o c\xb8o.";
    const vni = "Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam, taùm thaùng ñaàu naêm, saûn löôïng taêng, baùo caùo.";
    for (const [found, input] of [
      ["TCVN3", latin1(tcvn3.replace("¨", "\xa8"))],
      ["TCVN3", Buffer.from(tcvn3)],
      ["VNI", Buffer.from(vni)],
      ["VNI", latin1(vni)],
    ] as const)
      expect(problem(input)).toEqual({ code: "legacy-font", place: { file: "a.txt" }, found });
  });

  test("French and Portuguese are no old Vietnamese font", () => {
    const other = "L’été, la forêt naïve a reçu où déjà l’élève était très âgé. A situação não é boa, são mãos e pães.";
    expect(problem(Buffer.from(other))).toBe("utf-8");
  });
});

test("the first bad byte is where strict decoding stops", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "binary", maxLength: 20 }),
      fc.uint8Array({ minLength: 1, maxLength: 6 }),
      (start, tail) => {
        const input = Buffer.concat([Buffer.from(`x${start}`), tail, Buffer.from("tail")]);
        const decoded = decode(input, "a.txt");
        if (!("problem" in decoded) || decoded.problem.code !== "encoding-unknown") return;
        const offset = decoded.problem.place.offset ?? -1;
        const strict = new TextDecoder("utf-8", { fatal: true });
        expect(() => strict.decode(input.subarray(0, offset))).not.toThrow();
        expect([1, 2, 3, 4].every((more) => isCut(input.subarray(0, offset + more)))).toBe(true);
      },
    ),
  );
});

/** Whether the bytes do not decode as they stand. */
function isCut(input: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(input);
    return false;
  } catch {
    return true;
  }
}

import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readText, type TextFormat } from "../../src/documents/read-text.ts";
import { itShared, sharedFile } from "../shared.ts";

/** Each block as `kind: text`, its pieces parted by ` + `. */
function blocks(text: string, format?: TextFormat): string[] {
  return readText("a", text, format).blocks.map(
    ({ kind, spans }) => `${kind}: ${spans.map(({ start, end }) => text.slice(start, end)).join(" + ")}`,
  );
}

/** Each footnote call with the beginning of its note. */
function notes(text: string, format?: TextFormat): string[] {
  const document = readText("a", text, format);
  return document.footnotes.map(({ mark, call, note }) => {
    const body = document.blocks[note]?.spans[0];
    return `${text.slice(0, call.start).split(/\s/).at(-1)} ${mark}: ${text.slice(body?.start, (body?.start ?? 0) + 5)}`;
  });
}

describe("paragraphs", () => {
  test("run to the next blank line, so a wrapped line stays where it is", () => {
    expect(blocks("Có 5 xã\nvà 3 phường.\n\nHết.")).toEqual(["paragraph: Có 5 xã\nvà 3 phường.", "paragraph: Hết."]);
  });

  test("keep one sentence a line together", () => {
    expect(blocks("Thu 5 tỷ.\nChi 3 tỷ.")).toEqual(["paragraph: Thu 5 tỷ.\nChi 3 tỷ."]);
  });

  test("have the same blocks with CR LF line ends", () => {
    expect(blocks("Một.\r\n\r\nHai.\r\n")).toEqual(["paragraph: Một.", "paragraph: Hai."]);
  });
});

describe("page breaks", () => {
  test("in mid-sentence are read over", () => {
    expect(blocks("Đã chi cho các\n\nhộ nghèo 5 tỷ.")).toEqual(["paragraph: Đã chi cho các + hộ nghèo 5 tỷ."]);
  });

  test("are read over with footnotes and a page number between the two pages", () => {
    expect(blocks("Đã chi¹ cho các\n\n¹ Gồm 3 đợt.\n\n- 7 -\n\nhộ nghèo 5 tỷ.")).toEqual([
      "paragraph: Đã chi¹ cho các + hộ nghèo 5 tỷ.",
      "footnote: Gồm 3 đợt.",
      "list-item: - 7 -",
    ]);
  });

  test("may be form feeds", () => {
    expect(blocks("Đã chi cho các\n\fhộ nghèo.")).toEqual(["paragraph: Đã chi cho các + hộ nghèo."]);
  });

  test("do not join what a colon or a semicolon ends, nor a list", () => {
    expect(blocks("Cụ thể:\n\ncây lúa;\n\ncây ngô\n\na) đậu\n\nHết.")).toEqual([
      "paragraph: Cụ thể:",
      "paragraph: cây lúa;",
      "heading: cây ngô",
      "heading: a) đậu",
      "paragraph: Hết.",
    ]);
  });

  test("do not join a numbered heading or a title in capitals to what follows", () => {
    expect(blocks("BÁO CÁO\n\ntình hình\n\n1.2. Thu\n\nthu đạt 5 tỷ.")).toEqual([
      "heading: BÁO CÁO",
      "heading: tình hình",
      "heading: 1.2. Thu",
      "paragraph: thu đạt 5 tỷ.",
    ]);
  });
});

describe("lists, tables and headings in plain text", () => {
  test("a list item starts at its mark and keeps its wrapped lines", () => {
    expect(blocks("Gồm:\n- 5 xã\nmiền núi\n- 3 phường\n1. Thu\n2. Chi")).toEqual([
      "paragraph: Gồm:",
      "list-item: - 5 xã\nmiền núi",
      "list-item: - 3 phường",
      "list-item: 1. Thu",
      "list-item: 2. Chi",
    ]);
  });

  test("a wrapped line that starts with a number is no item", () => {
    expect(blocks("So với năm\n15. Trong đó 2016\n- 2020 tăng.")).toHaveLength(1);
  });

  test("a row of cells parted by tabs is a table row, with a place for each cell", () => {
    expect(blocks("Xã\t2023\t2024\nA\t5\t6")).toEqual(["table-row: Xã + 2023 + 2024", "table-row: A + 5 + 6"]);
  });

  test("a line on its own without a full stop heads what follows", () => {
    expect(blocks("2. Về y tế\n\nCó 5 ca.")).toEqual(["heading: 2. Về y tế", "paragraph: Có 5 ca."]);
  });
});

describe("footnotes", () => {
  test("are tied to where they are called, in the body and in another note", () => {
    const text = "Có 94 lao động)¹ và 5 xã².\n\n¹ Nhật 90².\n² Xã A.";
    expect(notes(text)).toEqual(["động) 1: Nhật ", "xã 2: Xã A.", "90 2: Xã A."]);
    expect(blocks(text).slice(1)).toEqual(["footnote: Nhật 90².", "footnote: Xã A."]);
  });

  test("marks that start again on each page go to the next note, the last ones to the note before", () => {
    expect(notes("Một¹.\n\n¹ Trang 1.\n\nHai¹.\n\n¹ Giấy 2.\n\nBa¹.")).toEqual([
      "Một 1: Trang",
      "Hai 1: Giấy ",
      "Ba 1: Giấy ",
    ]);
  });

  test("in brackets", () => {
    expect(notes("Có 94 người [1], 5 xã[2].\n\n[1] Nhật 90.\n[2] Xã A.")).toEqual([" 1: Nhật ", "xã 2: Xã A."]);
  });

  test("a mark without a note is no call, nor is a power of a unit or of ten", () => {
    expect(notes("Có 5 km², 10² và 3 xã³.\n\n² Xã A.")).toEqual([]);
  });

  test("a note does not call itself", () => {
    expect(notes("[1] Một mình.\n\n¹ Một mình.")).toEqual([]);
  });
});

describe("Markdown", () => {
  test("has headings, items, rows, notes; front matter, rules and fences are left out", () => {
    const text = [
      "---",
      "title: a",
      "---",
      "# Thu *5* tỷ #",
      "Đoạn [^a]",
      "nối.",
      "* mục 1",
      "| Xã | 2024 |",
      "|----|-----:|",
      "| A | 6 |",
      "***",
      "> dẫn 1",
      "> dẫn 2",
      "```",
      "# mã 7",
      "",
      "- 8",
      "```",
      "Chương",
      "===",
      "[^a]: Chú.",
    ].join("\n");
    expect(blocks(text, "markdown")).toEqual([
      "heading: Thu *5* tỷ",
      "paragraph: Đoạn [^a]\nnối.",
      "list-item: * mục 1",
      "table-row: | Xã | 2024 |",
      "table-row: | A | 6 |",
      "paragraph: dẫn 1 + dẫn 2",
      "paragraph: # mã 7\n\n- 8",
      "heading: Chương",
      "footnote: Chú.",
    ]);
    expect(notes(text, "markdown")).toEqual([" a: Chú."]);
  });
});

itShared("a scanned report has four notes and six sentences cut by a page", () => {
  const path = sharedFile("seeds", "an-giang-616-BC-UBND-2024.txt");
  const text = readFileSync(path ?? "", "utf8");
  const document = readText("seed", text);
  expect(document.footnotes.map(({ mark }) => mark)).toEqual(["1", "2", "3", "4"]);
  expect(document.blocks.filter(({ spans }) => spans.length === 2)).toHaveLength(6);
  expect(document.blocks.filter(({ spans }) => spans.length > 2)).toEqual([]);
  const letters = (from: string) => from.replace(/\s/g, "").length;
  const covered = document.blocks.flatMap(({ spans }) => spans.map(({ start, end }) => text.slice(start, end)));
  expect(letters(covered.join(""))).toBe(letters(text) - 4);
});

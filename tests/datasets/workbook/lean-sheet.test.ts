import { describe, expect, test } from "vitest";
import { openWorkbook } from "../../../src/datasets/formats/workbook/open-workbook.ts";
import { changed } from "./changed-workbook.ts";

const sheet1 = "xl/worksheets/sheet1.xml";

async function rowsOf(bytes: Uint8Array) {
  const { sheets, diagnostics } = await openWorkbook(bytes, "f.xlsx");
  expect(diagnostics).toEqual([]);
  return sheets[0]?.rows;
}

/** The rows of the sheet as it is made, with one more cell behind each of its rows. */
const behindEachRow = (cell: (row: number) => string) => (xml: string) => {
  let row = 0;
  return xml.replaceAll("</row>", () => `${cell(++row)}</row>`);
};

describe("cells that hold nothing", () => {
  test("are left out without a trace, as are the widths of columns", async () => {
    const plain = await rowsOf(await changed(sheet1, (xml) => xml.replace(/<worksheet/, "<worksheet ")));
    const widths = '<cols><col min="1" max="16384" width="9.1"/></cols><sheetData>';
    const wide = await changed(sheet1, (xml) =>
      behindEachRow((row) => `<c r="AB${row}" s="0"/><c s="0" r="AC${row}"/>`)(
        xml.replace(/<cols>.*<\/cols>/, "").replace("<sheetData>", widths),
      ),
    );
    expect(await rowsOf(wide)).toEqual(plain);
    expect(plain?.[1]).toEqual(["flu", "A", 2023, 10]);
  });

  test("count where the cell behind them does not say where it is", async () => {
    const rows = await rowsOf(
      await changed(
        sheet1,
        behindEachRow((row) => `<c r="F${row}"/><c><v>${row}</v></c>`),
      ),
    );
    expect(rows?.[1]).toEqual(["flu", "A", 2023, 10, undefined, undefined, 2]);
  });

  test("are text where they stand in a text", async () => {
    const text = '<c r="A9"/>';
    const cell = (row: number) => `<c r="F${row}" t="inlineStr"><is><t><![CDATA[${text}]]></t></is></c>`;
    const rows = await rowsOf(await changed(sheet1, behindEachRow(cell)));
    expect(rows?.[1]?.[5]).toBe(text);
  });
});

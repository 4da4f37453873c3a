import { describe, expect, it } from "vitest";
import { CsvScanner } from "../../src/datasets/formats/csv-scanner.ts";

/** Bytes that count how many of them are looked through for a quote or a line end. */
class CountedBytes extends Uint8Array {
  seen = 0;

  override indexOf(byte: number, from = 0): number {
    const found = super.indexOf(byte, from);
    this.seen += (found < 0 ? this.length : found) - from;
    return found;
  }
}

function scan(text: string): { readonly rows: number; readonly seen: number } {
  const bytes = new CountedBytes(new TextEncoder().encode(text));
  let rows = 0;
  new CsvScanner({ delimiter: ",", quote: '"' }, "data.csv").push(bytes, true, () => rows++);
  return { rows, seen: bytes.seen };
}

describe("a text is looked through in proportion to its length", () => {
  it.each<[string, (size: number) => string]>([
    ["quoted cells on lines that end in a carriage return", (size) => '"VN","2020","1"\r'.repeat(size)],
    ["quoted cells on lines that end in a line feed", (size) => '"VN","2020","1"\n'.repeat(size)],
    ["quotes that nothing closes, on one line", (size) => `""",`.repeat(4 * size)],
    ["a row of quoted cells", (size) => '"1",'.repeat(4 * size)],
  ])("%s", (_, text) => {
    // Long enough for the bound on quotes that are followed in vain to hold for both.
    const [small, large] = [scan(text(400_000)), scan(text(800_000))];
    expect(large.seen).toBeLessThan(2.2 * Math.max(1, small.seen));
  });
});

it("lines within quotes are counted, whatever ends them", () => {
  const lines: number[] = [];
  const text = new TextEncoder().encode('a,b\n"x\ny\nz",1\nc,"d"\n');
  new CsvScanner({ delimiter: ",", quote: '"' }, "data.csv").push(text, true, ({ line }) => lines.push(line));
  expect(lines).toEqual([1, 2, 5]);
});

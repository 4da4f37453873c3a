import { asMeasure } from "../../claims/table-cells.ts";
import { isLevel, type Quantity } from "../../facts/quantity.ts";
import { namingWords } from "../../facts/table-match.ts";
import type { TextTable } from "../../facts/text-table.ts";
import { type Printing, sizeOf } from "./printing.ts";

/** The rows of tables by the words of their labels. */
export class NamedRows {
  readonly #byWord = new Map<string, Set<Row>>();

  constructor(tables: readonly TextTable[]) {
    for (const table of tables)
      for (const row of table.rows) {
        const words = new Set(namingWords(row.label));
        const cells = row.numbers.flatMap((number, at) => (number && at > 0 ? [number] : []));
        const own = { words, cells, table };
        for (const word of words) this.#byWord.set(word, (this.#byWord.get(word) ?? new Set()).add(own));
      }
  }

  /** The cells of the rows that a word of the number's surroundings names, in each power of ten that their table may be in. */
  cellsNamed(quantity: Quantity, words: ReadonlySet<string>): readonly Printing[] {
    const rows = new Set([...words].flatMap((word) => [...(this.#byWord.get(word) ?? [])]));
    if (rows.size > mostRows) return [];
    return [...rows].flatMap(({ words: label, cells, table }) => {
      const shared = [...label].filter((word) => words.has(word)).length;
      return cells.flatMap((cell) =>
        scalesOf(quantity, cell, table).map((scale): Printing => {
          const { numeral } = cell;
          const size =
            numeral.value.sign() < 0 ? { ...cell, numeral: { ...numeral, value: numeral.value.abs() } } : cell;
          return {
            operand: { quantity: asMeasure(size), ...(scale !== undefined && { scale }) },
            ...sizeOf(cell, scale),
            shared,
            table,
            isLater: false,
          };
        }),
      );
    });
  }
}

interface Row {
  readonly words: ReadonlySet<string>;
  readonly cells: readonly Quantity[];
  readonly table: TextTable;
}

/** More rows than these are named by words that name nothing. */
const mostRows = 40;

/** The powers of ten that a cell may be in; none where it is of another sort than the number. */
function scalesOf(quantity: Quantity, cell: Quantity, table: TextTable): readonly (number | undefined)[] {
  const { kind } = quantity.numeral.unit;
  const isOfPercent = kind === "percent" || kind === "points";
  if (isOfPercent || cell.numeral.unit.kind === "percent" || cell.numeral.unit.kind === "points")
    return kind === cell.numeral.unit.kind ? [undefined] : [];
  if (!isLevel(quantity)) return [];
  return table.scale !== 0 ? [table.scale] : [0, 3, 6];
}

import type { CellValue, ColumnDef } from "hucre";
import { isChange } from "../../compare/is-change.ts";
import { measures } from "../../compare/measures.ts";
import { referenceNames } from "../../compare/references.ts";
import type { ComparisonColumn } from "../../engine/comparison-columns.ts";
import type { ComparisonBatch } from "../../engine/result.ts";
import type { Compared } from "../../engine/results/compared.ts";
import type { Comparison } from "../../model/comparison.ts";
import { comparisonReasons } from "../../model/comparison-reason.ts";
import { nameOfReference } from "../../words/comparison-names.ts";
import { comparisonReasonText } from "../../words/comparison-reasons.ts";
import { type Language, wordsFor } from "../../words/words.ts";
import type { DataSheet } from "./xlsx-data.ts";
import { allAreas, measureFormula, operandFormula } from "./xlsx-formula.ts";
import { baseCells, cumulatedValue, isOfValue, totalCells, valueCell } from "./xlsx-operands.ts";
import { numberFormat, titleOf } from "./xlsx-sheets.ts";

/** A cell as a number or a text, and as a formula where it is made of others. */
export interface Written {
  readonly value: CellValue;
  readonly formula?: string | undefined;
}

export interface SheetColumn extends ColumnDef {
  readonly header: string;
  /** `line` is the row of the sheet, from 1. */
  readonly at: (batch: ComparisonBatch, row: number, line: number) => Written;
}

/** The column of values on the sheet of results. */
const valueAt = 3;

/** The columns of one comparison on the sheet of results. */
export class XlsxComparison {
  readonly #result: Compared;
  readonly #at: number;
  readonly #comparison: Comparison;
  readonly #lang: Language;
  /** Where operands stand; without it a formula has none on another sheet. */
  readonly #data: DataSheet | undefined;
  readonly #held: readonly boolean[];

  constructor(result: Compared, at: number, comparison: Comparison, lang: Language, data: DataSheet | undefined) {
    this.#result = result;
    this.#at = at;
    this.#comparison = comparison;
    this.#lang = lang;
    this.#data = data;
    this.#held = result.chosen.map((places) => places.includes(at));
  }

  /** The result, what it was held against, and what there is to say of it; `first` is its first column. */
  columns(first: number, isLive: boolean): readonly SheetColumn[] {
    const measure = measures[this.#comparison.measure];
    const plain = numberFormat(measure.decimals ?? (measure.factor === 100 ? 1 : 2));
    const title = titleOf(this.#result, this.#at, this.#lang);
    const own: SheetColumn = {
      header: title,
      width: 16,
      numFmt: isChange(measure) ? `+${plain};-${plain};${plain}` : plain,
      at: (batch, row, line) => {
        const value = cellNumber(this.#columnOf(batch, row)?.value[row]);
        return { value, formula: value === null || !isLive ? undefined : this.#formula(batch, row, line, first) };
      },
    };
    return [own, ...(this.#isBased() ? [this.#baseColumn()] : []), this.#reasonColumn(title)];
  }

  #isBased(): boolean {
    return measures[this.#comparison.measure].operands.includes("base");
  }

  #columnOf(batch: ComparisonBatch, row: number): ComparisonColumn | undefined {
    return this.#held[batch.indicator[row] ?? 0] ? batch.columns[this.#at] : undefined;
  }

  #base(batch: ComparisonBatch, row: number) {
    const base = this.#columnOf(batch, row)?.base[row] ?? Number.NaN;
    return this.#data && baseCells(this.#result, batch, row, this.#comparison.reference, this.#data, base);
  }

  #formula(batch: ComparisonBatch, row: number, line: number, first: number): string | undefined {
    const [result, data] = [this.#result, this.#data];
    const { reference } = this.#comparison;
    const measure = measures[this.#comparison.measure];
    const cumulated = data && cumulatedValue(result, batch, row, reference, data);
    if (!cumulated && this.#isBased() && !isOfValue(result, batch, row, reference)) return undefined;
    const sheet = dataSheetName(this.#lang);
    const own = data && valueCell(result, batch, row, data);
    const total = data && totalCells(result, batch, row, reference, measure, data);
    const years = this.#base(batch, row)?.years;
    return measureFormula(measure, {
      value: cumulated ? operandFormula(cumulated, sheet) : `${letters(valueAt)}${line}`,
      base: `${letters(first + 1)}${line}`,
      isNegative: (this.#columnOf(batch, row)?.base[row] ?? 0) < 0,
      ...(total && { total: operandFormula(total, sheet) }),
      ...(years !== undefined && { years }),
      ...(own && data && { all: allAreas(data, own, sheet) ?? "" }),
    });
  }

  #baseColumn(): SheetColumn {
    const { reference } = this.#comparison;
    const against = nameOfReference(reference, referenceNames(reference), this.#lang);
    return {
      header: `${against}: ${wordsFor(this.#lang).compare.labels.base}`,
      width: 14,
      numFmt: numberFormat(2),
      at: (batch, row) => {
        const operand = this.#base(batch, row);
        return {
          value: cellNumber(this.#columnOf(batch, row)?.base[row]),
          formula: operand && operandFormula(operand, dataSheetName(this.#lang)),
        };
      },
    };
  }

  #reasonColumn(title: string): SheetColumn {
    return {
      header: `${title}: ${wordsFor(this.#lang).compare.labels.reason}`,
      width: 30,
      at: (batch, row) => {
        const column = this.#columnOf(batch, row);
        const reason = comparisonReasons[column?.reason[row] ?? 0] ?? "ok";
        if (!column || reason === "ok") return { value: null };
        const [have, need] = [column.have[row] ?? 0, column.need[row] ?? 0];
        return { value: comparisonReasonText(reason, this.#lang, have, need) };
      },
    };
  }
}

/** The name of the sheet of data, as formulas write it. */
export function dataSheetName(lang: Language): string {
  return quoted(wordsFor(lang).compare.sheets.data);
}

/** A column of a sheet by its letters, from 0. */
function letters(column: number): string {
  const before = Math.floor(column / 26);
  return (before > 0 ? letters(before - 1) : "") + String.fromCharCode(65 + (column % 26));
}

function quoted(name: string): string {
  return /^\w+$/.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}

export function cellNumber(value: number | undefined): number | null {
  return value === undefined || Number.isNaN(value) ? null : value;
}

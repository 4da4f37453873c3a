import { BulkBuilder } from "../../model/bulk-builder.ts";
import { Diagnostics, type Guess } from "../../model/diagnostic.ts";
import type { Row } from "../cells/row.ts";
import { TextRow } from "../cells/text-row.ts";
import type { Dataset, ReadOptions } from "../dataset.ts";
import { makeLayout } from "../layout/make-layout.ts";
import { type FillOptions, PanelFiller } from "./fill-panel.ts";
import { RowSample } from "./row-sample.ts";

/** A table as texts by column, which someone has made of another format. */
export interface TextTable {
  readonly names: readonly string[];
  /** The first rows, from which the layout is made out. */
  readonly sample: readonly (readonly string[])[];
  readonly file: string;
  readonly name: string;
  /** The decimal mark where columns do not show one; a point where nothing else is said. */
  readonly usual?: "." | ",";
  /** The words above the table. */
  readonly above?: readonly string[];
  /** Names of the sheet and the file that it is in, which may say its period; `name` where nothing is given. */
  readonly around?: readonly string[];
  /** Set where its rows are kept nowhere else: some are, to account for their figures. */
  readonly isKept?: boolean;
}

/** Fills a panel from rows of texts: the layout is made out from a sample, then rows are put in one by one. */
export class TextTableReader {
  readonly diagnostics = new Diagnostics();
  readonly #builder = new BulkBuilder();
  readonly #filler: PanelFiller;
  readonly #row = new TextRow();
  readonly #guesses: readonly Guess[];
  readonly #table: TextTable;
  readonly #kept: RowSample | undefined;

  constructor(table: TextTable, options: ReadOptions, fill: FillOptions = {}) {
    this.#table = table;
    const { names, sample: rows, file, name, usual = ".", above = [], around } = table;
    const input = { names, rows, file, subject: name, options, usual, above, ...(around && { around }) };
    const { layout, guesses } = makeLayout(input);
    this.#guesses = guesses;
    if (table.isKept) this.#kept = new RowSample(names);
    this.#filler = new PanelFiller(layout, this.#builder, this.diagnostics, { name: file }, fill);
  }

  /** Reads a row; `line` is its place in the source, from 1. */
  row(cells: readonly string[], line: number): void {
    this.read(this.#row.at(cells, line));
  }

  /** Reads a row that knows how to give its cells itself. */
  read(row: Row): void {
    this.#kept?.take(row);
    this.#filler.row(row);
  }

  done(): Dataset {
    const panel = this.#builder.build();
    const { names, file, name } = this.#table;
    if (panel.observations.length === 0) {
      const found = names.slice(0, 12).join(", ");
      this.diagnostics.add({ code: "no-observations", level: "warning", place: { file }, found });
    }
    return {
      name,
      panel,
      guesses: [...this.#guesses, ...this.#filler.guesses()],
      diagnostics: this.diagnostics.list(),
      rows: this.#filler.rows,
      ...(this.#kept && { cells: [this.#kept.cells(this.#filler.layout)] }),
    };
  }
}

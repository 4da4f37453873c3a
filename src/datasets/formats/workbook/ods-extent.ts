import type { PartHandler } from "./walk-part.ts";

/** How many cells a spreadsheet in OpenDocument format takes once its repeated rows and cells are written out. */
export class OdsExtent implements PartHandler {
  /** Cells up to the last filled one of each filled row; an empty row that others follow counts as some, for what it takes to pass over. */
  cells = 0;
  #rowTimes = 1;
  #emptyRows = 0;
  #columns = 0;
  #filled = 0;
  #times = 1;
  #inCell = false;

  readonly open = (name: string, attributes: Readonly<Record<string, string>>): void => {
    if (name === "table") this.#emptyRows = 0;
    else if (name === "table-row") {
      this.#rowTimes = timesOf(attributes["table:number-rows-repeated"]);
      this.#columns = 0;
      this.#filled = 0;
    } else if (name === "table-cell" || name === "covered-table-cell") {
      this.#times = timesOf(attributes["table:number-columns-repeated"]);
      this.#columns += this.#times;
      this.#inCell = true;
      if (attributes["office:value-type"] !== undefined) this.#filled = this.#columns;
    } else if (name === "p" && this.#inCell) this.#filled = this.#columns;
  };

  readonly close = (name: string): void => {
    if (name === "table-cell" || name === "covered-table-cell") this.#inCell = false;
    if (name !== "table-row") return;
    if (this.#filled === 0) this.#emptyRows += this.#rowTimes;
    else {
      this.cells += emptyRow * this.#emptyRows + this.#rowTimes * (1 + this.#filled);
      this.#emptyRows = 0;
    }
  };
}

const emptyRow = 20;

function timesOf(repeated: string | undefined): number {
  const times = Math.floor(Number(repeated ?? 1));
  return times >= 1 ? Math.min(times, 2 ** 31) : 1;
}

import { walkXml } from "../../../documents/package/walk-xml.ts";
import { edited, type TextEdit } from "../text-edits.ts";
import type { CellMark } from "./cell-mark.ts";

/** The grounds of marked cells: light red for what is wrong, light amber for what is doubtful. */
const colors: Readonly<Record<CellMark["verdict"], string>> = { inconsistent: "FFFFC7CE", doubtful: "FFFFEB9C" };

/** The formats of a workbook, to which filled ones are added. */
export class Fills {
  readonly #xml: string;
  readonly #part: string;
  readonly #formats: string[] = [];
  readonly #added: string[] = [];
  readonly #known = new Map<string, number>();
  #prefix = "";
  #fills = 0;
  #places: {
    fillsStart: number;
    fillsOpen: number;
    fillsEnd: number;
    formatsStart: number;
    formatsOpen: number;
    formatsEnd: number;
  } = {
    ...{ fillsStart: -1, fillsOpen: -1, fillsEnd: -1 },
    ...{ formatsStart: -1, formatsOpen: -1, formatsEnd: -1 },
  };

  constructor(part: string, xml: string) {
    this.#part = part;
    this.#xml = xml;
    this.#read();
  }

  /** The number of a format that is another one on a ground; undefined where the workbook has no such formats. */
  filled(format: number, verdict: CellMark["verdict"]): number | undefined {
    const { fillsEnd, formatsEnd } = this.#places;
    const xf = this.#formats[format];
    if (xf === undefined || fillsEnd < 0 || formatsEnd < 0) return undefined;
    const key = `${format} ${verdict}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const number = this.#formats.length + this.#added.length;
    const fill = this.#fills + Object.keys(colors).indexOf(verdict);
    const bare = xf
      .replace(/^(<[^>]*?)\s(?:fillId|applyFill)="[^"]*"/, "$1")
      .replace(/^(<[^>]*?)\s(?:fillId|applyFill)="[^"]*"/, "$1");
    this.#added.push(bare.replace(/^<([^\s/>]+)/, `<$1 fillId="${fill}" applyFill="1"`));
    this.#known.set(key, number);
    return number;
  }

  /** The changed part; undefined where nothing was added. */
  changed(): readonly [part: string, xml: string] | undefined {
    if (this.#added.length === 0) return undefined;
    const p = this.#prefix;
    const fills = Object.values(colors).map(
      (rgb) =>
        `<${p}fill><${p}patternFill patternType="solid"><${p}fgColor rgb="${rgb}"/><${p}bgColor indexed="64"/></${p}patternFill></${p}fill>`,
    );
    const { fillsStart, fillsOpen, fillsEnd, formatsStart, formatsOpen, formatsEnd } = this.#places;
    const count = (start: number, end: number, all: number): TextEdit => ({
      start,
      end,
      insert: this.#xml.slice(start, end).replace(/\scount="\d*"/, ` count="${all}"`),
    });
    const edits: TextEdit[] = [
      count(fillsStart, fillsOpen, this.#fills + fills.length),
      { start: fillsEnd, end: fillsEnd, insert: fills.join("") },
      count(formatsStart, formatsOpen, this.#formats.length + this.#added.length),
      { start: formatsEnd, end: formatsEnd, insert: this.#added.join("") },
    ];
    return [this.#part, edited(this.#xml, edits)];
  }

  #read(): void {
    const path: string[] = [];
    let start = 0;
    walkXml(this.#part, this.#xml, {
      open: ({ name, prefix, start: at, end }) => {
        path.push(name);
        if (path.length === 1) this.#prefix = prefix === "" ? "" : `${prefix}:`;
        if (path.length === 2 && name === "fills") this.#places = { ...this.#places, fillsStart: at, fillsOpen: end };
        if (path.length === 2 && name === "cellXfs")
          this.#places = { ...this.#places, formatsStart: at, formatsOpen: end };
        if (path.length === 3 && path[1] === "fills") this.#fills++;
        if (path.length === 3 && path[1] === "cellXfs") start = at;
      },
      text: () => {},
      close: (name, _, at, end) => {
        if (path.length === 3 && path[1] === "cellXfs") this.#formats.push(this.#xml.slice(start, end));
        if (path.length === 2 && name === "fills") this.#places = { ...this.#places, fillsEnd: at };
        if (path.length === 2 && name === "cellXfs") this.#places = { ...this.#places, formatsEnd: at };
        path.pop();
      },
    });
  }
}

import type { Numeral, Sentence, Token } from "../language/token.ts";
import { bareQuantity } from "./bare-quantity.ts";
import type { Quantity } from "./quantity.ts";
import { type Cell, cellsOf, isTableRow } from "./table-row.ts";

/** A row of a table in text: what its first cell says, and the number of each cell that holds one. */
export interface TextRow {
  readonly label: readonly Token[];
  /** Negative where a minus or a bracket says so. */
  readonly numbers: readonly (Quantity | undefined)[];
  /** The cells that say nothing is there: a dash, or no text at all. */
  readonly blank: readonly boolean[];
  /** How many words stand in each cell. */
  readonly words: readonly number[];
  /** What the first cell says it is: a total of other rows, or parts of one. */
  readonly role: "total" | "part" | "plain";
}

/** A table in text: the words of its column headers, and its rows. */
export interface TextTable {
  readonly headers: readonly (readonly Token[])[];
  readonly rows: readonly TextRow[];
  /** The first sentence of it. */
  readonly from: number;
  /** The power of ten that its headers name: `(in thousands)`. */
  readonly scale: number;
  /** The columns whose first number alone bears the percent sign, `(5.6)%` over `(7.8)`, beside amounts. */
  readonly percent: ReadonlySet<number>;
}

/**
 * The tables of a run of sentences: rows that follow each other, with the rows without numbers that stand before them as headers.
 * A row with another number of cells than the first ends the table, and so does one that heads a section of it, which has the same
 * headers. Fewer than `fewest` rows with numbers are no table.
 */
export function textTablesOf(sentences: readonly Sentence[], fewest = fewestRows): readonly TextTable[] {
  const tables: TextTable[] = [];
  let headers: Token[][] = [];
  let rows: TextRow[] = [];
  let from = 0;
  let percent = new FirstSigns();
  const close = () => {
    if (rows.length >= fewest)
      tables.push({
        headers,
        rows: withBareTotal(rows),
        from,
        scale: scaleOf(headers, rows),
        percent: percent.columns,
      });
    rows = [];
  };
  const startAnew = () => {
    headers = [];
    percent = new FirstSigns();
  };
  for (const [sentence, { tokens }] of sentences.entries()) {
    if (tokens.length > 0 && tokens.every((token) => token.is === "mark")) continue;
    if (!isTableRow(tokens)) {
      close();
      startAnew();
      continue;
    }
    const cells = cellsOf(tokens);
    const plain = cells.map(({ number }) => number && cellNumber(number.numeral, sentence, number.token));
    const numbers = withLikeYears(plain, cells, headers, { sentence, isInside: rows.length > 0 });
    if (!numbers.some((number) => number)) {
      const goesOn = cells.length === headers.length;
      const isFirst = rows.length === 0;
      if (isFirst && goesOn) headers = headers.map((header, at) => [...header, ...(cells[at]?.tokens ?? [])]);
      const isOfSame = rows.length > 0 && goesOn && isSection(cells);
      close();
      if (!isOfSame && !(isFirst && goesOn)) startAnew();
      from = sentence;
      if (headers.length === 0) headers = cells.map((cell) => [...cell.tokens]);
      continue;
    }
    if (rows.length === 0 && headers.length === 0) from = sentence;
    const label = cells[0]?.tokens ?? [];
    percent.take(numbers);
    if (rows[0] && rows[0].numbers.length !== numbers.length) {
      close();
      startAnew();
    } else rows.push({ label, numbers, blank: cells.map(isBlank), words: cells.map(wordsIn), role: roleOf(label) });
  }
  close();
  return tables;
}

const fewestRows = 3;

/** The tables with the sections of one table as one: rows may be made of those of another section. */
export function wholeTables(sentences: readonly Sentence[], fewest = fewestRows): readonly TextTable[] {
  const whole: TextTable[] = [];
  for (const table of textTablesOf(sentences, 1)) {
    const last = whole.at(-1);
    if (last?.percent === table.percent) whole[whole.length - 1] = { ...last, rows: [...last.rows, ...table.rows] };
    else whole.push(table);
  }
  return whole.filter(({ rows }) => rows.length >= fewest);
}

/** Which columns begin with a percentage in a row that holds amounts as well. */
class FirstSigns {
  readonly columns = new Set<number>();
  readonly #begun = new Set<number>();

  take(numbers: readonly (Quantity | undefined)[]): void {
    const isMixed = numbers.some((one, at) => at > 0 && one && one.numeral.unit.kind !== "percent");
    for (const [column, number] of numbers.entries()) {
      if (!number || this.#begun.has(column)) continue;
      this.#begun.add(column);
      if (isMixed && number.numeral.unit.kind === "percent") this.columns.add(column);
    }
  }
}

/**
 * `1988` in a row of figures is one of them, though it could be a year: behind a label, beside another number or right below rows of
 * numbers, where the headers name no such year.
 */
function withLikeYears(
  numbers: readonly (Quantity | undefined)[],
  cells: readonly Cell[],
  headers: readonly (readonly Token[])[],
  { sentence, isInside }: { readonly sentence: number; readonly isInside: boolean },
): readonly (Quantity | undefined)[] {
  const isLabelled = cells[0] !== undefined && wordsIn(cells[0]) > 0;
  if (!isLabelled || (!isInside && !numbers.some((number) => number))) return numbers;
  const said = new Set(headers.flat().flatMap((token) => (token.is === "numeral" ? token.value.toNumber() : [])));
  return numbers.map((number, at) => {
    const year = at === 0 || number ? undefined : cells[at]?.year;
    if (!year || said.has(year.numeral.value.toNumber())) return number;
    return cellNumber({ ...year.numeral, role: "quantity" }, sentence, year.token);
  });
}

/** A length of time is what a column is of (`53 weeks`), no number of it. */
function cellNumber(numeral: Numeral, sentence: number, token: number): Quantity | undefined {
  if (numeral.unit.kind === "time") return undefined;
  return bareQuantity(numeral.sign === -1 ? { ...numeral, value: numeral.value.negate() } : numeral, sentence, token);
}

function wordsIn({ tokens }: Cell): number {
  return tokens.filter((token) => token.is === "word").length;
}

function isBlank({ tokens }: Cell): boolean {
  return tokens.every((token) => token.is === "mark");
}

/** A row with a label and nothing else. */
function isSection(cells: readonly Cell[]): boolean {
  return cells.every((cell, at) => (at === 0 ? !isBlank(cell) : isBlank(cell)));
}

/** The last row of a table, where it has no label, is what the rows over it come to. */
function withBareTotal(rows: readonly TextRow[]): readonly TextRow[] {
  const last = rows.at(-1);
  if (!last?.blank[0] || last.role !== "plain") return rows;
  return [...rows.slice(0, -1), { ...last, role: "total" }];
}

function scaleOf(headers: readonly (readonly Token[])[], rows: readonly TextRow[]): number {
  const words = [...headers, ...rows.slice(0, 1).map(({ label }) => label)].flat();
  const named = words.flatMap((token) => (token.is === "word" ? (token.multiplier ?? []) : []));
  return named[0] ?? 0;
}

/** `(2) Subtotal`: what stands behind the mark of a note. */
function withoutNote(label: readonly Token[]): readonly Token[] {
  const [opening, , closing] = label;
  const isNote = opening?.is === "mark" && opening.mark === "(" && closing?.is === "mark" && closing.mark === ")";
  return isNote && label.length > 3 ? label.slice(3) : label;
}

function roleOf(label: readonly Token[]): TextRow["role"] {
  let isNamed = false;
  for (const token of withoutNote(label).slice(0, 3)) {
    // A bullet comes before the name: `- Nam`, not `Ca-na-đa` or `Share-based`.
    if (token.is === "mark" && (token.mark === "-" || token.mark === "+") && !isNamed) return "part";
    if (token.is !== "word") continue;
    isNamed = true;
    if (token.sense?.is === "total") return "total";
    if (token.sense?.is === "breakdown" || token.sense?.is === "among") return "part";
  }
  return "plain";
}

import type { Numeral, Sentence } from "../language/token.ts";
import type { LedgerRole, LedgerStatus } from "../model/claim.ts";
import type { LedgerEntry } from "./contract/ledger-entry.ts";
import type { FrameEntry } from "./frame-entry.ts";

/** A printed number while its part in the document is still being found out. */
export interface LedgerLine {
  readonly start: number;
  readonly end: number;
  readonly value: string | undefined;
  readonly unit: string;
  id: string;
  role: LedgerRole;
  status: LedgerStatus;
  /** What the number is about; set once its sentence has been read, for a quantity. */
  frame?: FrameEntry;
}

/** Every printed number of a document, with what became of it so far. */
export class Ledger {
  readonly #lines: LedgerLine[] = [];
  /** By where the number starts, which no two numbers share. */
  readonly #byStart = new Map<number, LedgerLine>();

  /** How many numbers it has taken in. */
  get size(): number {
    return this.#lines.length;
  }

  /** Takes in the numbers of the sentences; those that it has already are left as they are. */
  enter(sentences: readonly Sentence[]): void {
    for (const sentence of sentences) {
      for (const token of sentence.tokens) {
        if (token.is !== "numeral" || this.#byStart.has(token.start)) continue;
        const line = lineFor(token);
        this.#lines.push(line);
        this.#byStart.set(token.start, line);
      }
    }
  }

  /** Takes in digits that stand outside all blocks: the marks of footnotes. */
  enterMark(start: number, end: number): void {
    this.#lines.push({ start, end, value: undefined, unit: "", id: "", role: "ordinal", status: "not-a-quantity" });
  }

  /** The line of a number. Throws a RangeError for one that was never entered. */
  line(numeral: Numeral): LedgerLine {
    const line = this.#byStart.get(numeral.start);
    if (!line) throw new RangeError(`no ledger line for the number at ${numeral.start}`);
    // What could be a year is a figure where a table has it among figures.
    if (numeral.role === "quantity" && line.role === "date") Object.assign(line, lineFor(numeral));
    return line;
  }

  /** All lines in the order of the text, which numbers them `n1`, `n2`, …. */
  inOrder(): readonly LedgerLine[] {
    this.#lines.sort((a, b) => a.start - b.start);
    for (const [at, line] of this.#lines.entries()) line.id = `n${at + 1}`;
    return this.#lines;
  }
}

function lineFor(numeral: Numeral): LedgerLine {
  const { start, end, role } = numeral;
  const isQuantity = role === "quantity";
  return {
    start,
    end,
    value: isQuantity ? numeral.value.toString() : undefined,
    unit: isQuantity ? numeral.unit.text : "",
    id: "",
    role: role === "quantity" || role === "malformed" ? "context" : role,
    status: role === "quantity" || role === "malformed" ? "unverifiable" : "not-a-quantity",
  };
}

/** Notes a number's part in a claim. A number under test stays so when it is an operand elsewhere. */
export function takePart(line: LedgerLine, role: "reported" | "operand"): void {
  if (line.role !== "reported") line.role = role;
}

const weight: Readonly<Record<LedgerStatus, number>> = {
  "not-a-quantity": 0,
  unverifiable: 1,
  doubtful: 2,
  contradicted: 3,
  confirmed: 4,
};

/** An operand that another check confirms is not blamed; a number under test that fails is, whatever else it does. */
export function settle(line: LedgerLine, status: LedgerStatus, underTest: boolean): void {
  if (status === "contradicted" && underTest) line.status = "contradicted";
  else if (line.status === "contradicted" && line.role === "reported" && status === "confirmed" && !underTest) return;
  else if (weight[status] > weight[line.status]) line.status = status;
}

/** The line as the contract has it. */
export function entryOf(line: LedgerLine, text: string): LedgerEntry {
  const { id, start, end, value, unit, role, status, frame } = line;
  const printed = text.slice(start, end);
  return value === undefined
    ? { id, start, end, text: printed, unit, role, status }
    : { id, start, end, text: printed, value, unit, role, status, ...(frame && { frame }) };
}

import type { Numeral } from "../language/token.ts";
import type { LedgerRole, LedgerStatus } from "../model/claim.ts";
import type { LedgerEntry } from "./result.ts";

/** A printed number while its part in the document is still being found out. */
export interface LedgerLine {
  readonly numeral: Numeral;
  id: string;
  role: LedgerRole;
  status: LedgerStatus;
}

/** A fresh line for a number as read. */
export function lineFor(numeral: Numeral): LedgerLine {
  switch (numeral.role) {
    case "quantity":
      return { numeral, id: "", role: "context", status: "unverifiable" };
    case "malformed":
      return { numeral, id: "", role: "context", status: "unverifiable" };
    default:
      return { numeral, id: "", role: numeral.role, status: "not-a-quantity" };
  }
}

/** Notes a number's part in a claim. A number under test stays so when it is an operand elsewhere. */
export function takePart(line: LedgerLine, role: "reported" | "operand"): void {
  if (line.role !== "reported") line.role = role;
}

const weight: Readonly<Record<LedgerStatus, number>> = {
  "not-a-quantity": 0,
  unverifiable: 1,
  contradicted: 2,
  confirmed: 3,
};

/** An operand that another check confirms is not blamed; a number under test that fails is, whatever else it does. */
export function settle(line: LedgerLine, status: LedgerStatus, underTest: boolean): void {
  if (status === "contradicted" && underTest) line.status = "contradicted";
  else if (line.status === "contradicted" && line.role === "reported" && status === "confirmed" && !underTest) return;
  else if (weight[status] > weight[line.status]) line.status = status;
}

/** The line as the contract has it. */
export function entryOf(line: LedgerLine, text: string): LedgerEntry {
  const { numeral } = line;
  const hasValue = numeral.role === "quantity";
  return {
    id: line.id,
    start: numeral.start,
    end: numeral.end,
    text: text.slice(numeral.start, numeral.end),
    ...(hasValue ? { value: numeral.value.toString() } : {}),
    unit: hasValue ? numeral.unit.text : "",
    role: line.role,
    status: line.status,
  };
}

import type { ParquetColumn, ReadAs } from "../host/hyparquet.ts";
import { blobText, dateText, decimalText, timestampText, timeText } from "./value-texts.ts";

/** How a column is read: as what, and what its values are then. */
export interface Reading {
  readonly as: ReadAs;
  readonly decoded?: (stored: unknown) => unknown;
}

const text: ReadAs = { converted_type: "UTF8", logical_type: { type: "STRING" } };
const plain = { converted_type: undefined, logical_type: undefined };
const texts = new Set(["UTF8", "STRING", "ENUM", "JSON"]);
/** How many of a unit are a second. */
const perSecond = { MILLIS: 1_000n, MICROS: 1_000_000n, NANOS: 1_000_000_000n } as const;

/** Numbers and words as they are; what has a scale, a calendar or a clock as the text of it that DuckDB writes, exact to the last digit. */
export function readingOf(column: ParquetColumn): Reading {
  const { type, converted_type: converted = "", logical_type: logical } = column;
  if (texts.has(converted) || texts.has(logical?.type ?? "")) return { as: text };
  if (converted === "DECIMAL" || logical?.type === "DECIMAL") {
    const scale = logical?.scale ?? column.scale ?? 0;
    return as((stored) => decimalText(stored, scale));
  }
  if (converted === "DATE" || logical?.type === "DATE") return as((stored) => dateText(Number(stored)));
  if (type === "INT96") return as((stored) => timestampText(BigInt(stored as bigint), perSecond.NANOS, false));
  const unit = unitOf(column);
  if (unit && (converted.startsWith("TIMESTAMP") || logical?.type === "TIMESTAMP")) {
    const isWorldTime = logical?.isAdjustedToUTC === true && logical.type === "TIMESTAMP";
    return as((stored) => timestampText(BigInt(stored as bigint), unit, isWorldTime));
  }
  if (unit) return as((stored) => timeText(BigInt(stored as bigint), unit));
  if (type === "BYTE_ARRAY") return as(blobText);
  return { as: { converted_type: column.converted_type, logical_type: logical } };
}

function unitOf({ converted_type: converted = "", logical_type: logical }: ParquetColumn): bigint | undefined {
  const said = logical?.unit ?? /^TIME(?:STAMP)?_(MILLIS|MICROS)$/.exec(converted)?.[1];
  return said === "MILLIS" || said === "MICROS" || said === "NANOS" ? perSecond[said] : undefined;
}

/** Values that recur, as days and prices do, are written once. */
function as(write: (stored: unknown) => string): Reading {
  const known = new Map<unknown, string>();
  const decoded = (stored: unknown) => {
    if (stored === undefined || stored === null) return undefined;
    if (typeof stored === "object") return write(stored);
    const found = known.get(stored) ?? write(stored);
    if (known.size < 65_536) known.set(stored, found);
    return found;
  };
  return { as: plain, decoded };
}

import type { Dataset } from "../dataset.ts";

/** How much of a file was read. */
export interface Coverage {
  readonly file: string;
  /** Figures and printed comparisons that were read. */
  readonly read: number;
  /** Cells and rows that were left out. */
  readonly leftOut: number;
}

/**
 * The files of a data set of which more was left out than was read: what comes of them is no picture of what they hold. Figures that are the same twice
 * are not left out in this sense, and one row alone says nothing; a file of which no figure was read is among them whatever it holds.
 */
export function mostlyUnread({ panel, diagnostics }: Pick<Dataset, "panel" | "diagnostics">): readonly Coverage[] {
  const leftOut = new Map<string, number>();
  for (const { level, code, place, count: times = 1 } of diagnostics) {
    if (level !== "left-out" || code === "duplicate-conflict" || place.file === undefined) continue;
    leftOut.set(place.file, (leftOut.get(place.file) ?? 0) + times);
  }
  const empty = new Set(
    diagnostics.flatMap(({ code, place }) => (code === "no-observations" ? (place.file ?? []) : [])),
  );
  for (const file of empty) leftOut.set(file, leftOut.get(file) ?? 0);
  const { observations: o, reported, sources } = panel;
  const [{ name: file } = { name: "" }] = sources;
  // Figures of which not one is given: what was read is not what the file holds.
  if (o.length > fewest && reported.length === 0 && o.value.every(Number.isNaN) && !leftOut.has(file)) {
    empty.add(file);
    leftOut.set(file, 0);
  }
  if (leftOut.size === 0) return [];
  const counts = new Float64Array(Math.max(1, sources.length));
  const count = (source = 0) => {
    counts[source] = (counts[source] ?? 0) + 1;
  };
  const most = Math.max(...leftOut.values());
  for (let at = 0; at < o.length; at++) {
    if (!Number.isNaN(o.value[at])) count(o.source[at]);
    // More than was left out: how much more makes no difference.
    if (sources.length < 2 && (counts[0] ?? 0) > most) break;
  }
  for (const source of reported.source) count(source);
  const read = new Map<string, number>();
  for (const [at, times] of counts.entries()) {
    const file = sources[at]?.name ?? "";
    read.set(file, (read.get(file) ?? 0) + times);
  }
  return [...leftOut].flatMap(([file, out]) => {
    const known = read.get(file) ?? 0;
    const isMost = (empty.has(file) && known === 0) || (out > known && out > fewest);
    return isMost ? [{ file, read: known, leftOut: out }] : [];
  });
}

const fewest = 1;

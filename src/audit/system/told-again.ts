import type { Claim } from "../../claims/claim.ts";
import { contextOf } from "../../claims/naming.ts";
import { identity } from "../../compare/identity.ts";
import type { Frames } from "../../facts/frame.ts";
import { excludes, sameArea, samePeriod } from "../../facts/frame-agreement.ts";
import type { Passage } from "../../facts/passage.ts";
import { isLevel, type Quantity } from "../../facts/quantity.ts";
import { isTableRow } from "../../facts/table-row.ts";
import type { TextTable } from "../../facts/text-table.ts";
import { maySayTwice } from "./may-say-twice.ts";
import { NamedRows } from "./named-rows.ts";
import { areOfOtherValues, isCopied, tellsNoFact } from "./one-fact.ts";
import { isSaidBy, type Printing, sizeOf } from "./printing.ts";

/**
 * Numbers of prose that are printed again, wherever that is: ticked and tied, as an auditor does it. Of all numbers in their unit whose
 * surroundings share a word with theirs, and of all cells of the rows that a word of theirs names, the one that is equal, or that is finer and
 * rounds to it. It is found by its being equal, so that many are looked at and the odds take that into account: only what is unlikely to be
 * met by chance confirms, and nothing is ever wrong for not being found.
 */
export function toldAgain(passage: Passage, frames: Frames, tables: readonly TextTable[], fresh: number): Claim[] {
  const rows = new NamedRows(tables);
  const prose = new Map<string, InProse[]>();
  for (const quantity of passage.quantities) {
    if (!maySayTwice(quantity) || isInTable(passage, quantity)) continue;
    const { base } = quantity.numeral.unit;
    const alike = prose.get(base) ?? [];
    alike.push({ quantity, words: contextOf(passage, quantity) });
    prose.set(base, alike);
  }
  const looked = [...prose.values()].flatMap((alike) =>
    alike.flatMap((one, at) => {
      const { quantity, words } = one;
      if (quantity.sentence < fresh) return [];
      const others = alike.slice(Math.max(0, at - reach), at + reach).flatMap((other) => besides(one, other) ?? []);
      return [{ quantity, all: [...others, ...rows.cellsNamed(quantity, words)] }];
    }),
  );
  const scales = scalesMet(looked);
  return looked.flatMap(({ quantity, all }) => {
    const inScale = all.filter((one) => isInScale(one, scales));
    const said = inScale.filter((one) => isSaidBy(quantity, one) && mayBeOne(passage, frames, quantity, one));
    return claimOf(quantity, inScale, said) ?? [];
  });
}

/** A number of prose, and what may be other printings of it. */
interface Looked {
  readonly quantity: Quantity;
  readonly all: readonly Printing[];
}

function claimOf(quantity: Quantity, all: readonly Printing[], said: readonly Printing[]): Claim | undefined {
  const [found] = [...said].sort((a, b) => b.shared - a.shared);
  if (!found) return undefined;
  // Those that are named worse were not needed.
  const needed = all.filter(({ shared }) => shared >= found.shared);
  const reading = {
    formula: identity,
    operands: [found.operand],
    strength: "possible",
    rule: `told again ${found.table ? "in a table" : "in prose"} ${Math.min(found.shared, mostShared)}`,
    among: new Set(needed.map(({ value }) => value)).size,
  } as const;
  return {
    kind: "repeat",
    reported: quantity,
    asserted: false,
    direction: "none",
    readings: [reading],
    tries: all.length,
  };
}

/** The power of ten of each table that does not say its own: the one in which at least two numbers of prose meet its cells, and more than in others. */
function scalesMet(looked: readonly Looked[]): ReadonlyMap<TextTable, number> {
  const met = new Map<TextTable, Map<number, Set<number>>>();
  for (const { quantity, all } of looked)
    for (const one of all) {
      const { table, operand } = one;
      if (table?.scale !== 0 || operand.scale === undefined || !isSaidBy(quantity, one)) continue;
      const ofTable = met.get(table) ?? new Map<number, Set<number>>();
      met.set(table, ofTable);
      ofTable.set(operand.scale, (ofTable.get(operand.scale) ?? new Set()).add(one.value));
    }
  const scales = new Map<TextTable, number>();
  for (const [table, ofTable] of met) {
    const [first, second] = [...ofTable].sort(([, a], [, b]) => b.size - a.size);
    if (first && first[1].size >= fewestMet && first[1].size > 2 * (second?.[1].size ?? 0)) scales.set(table, first[0]);
  }
  return scales;
}

const fewestMet = 2;

function isInScale({ table, operand }: Printing, scales: ReadonlyMap<TextTable, number>): boolean {
  const scale = table && scales.get(table);
  return scale === undefined || operand.scale === undefined || operand.scale === scale;
}

/** More shared words tell no more. */
const mostShared = 4;

/** How many numbers of its unit are looked at before and after it. */
const reach = 30;

/** A number of prose with the words around it. */
interface InProse {
  readonly quantity: Quantity;
  readonly words: ReadonlySet<string>;
}

function besides({ quantity, words }: InProse, { quantity: other, words: its }: InProse): Printing | undefined {
  if (other.sentence === quantity.sentence || !isOfOneSort(quantity, other)) return undefined;
  const shared = [...its].filter((word) => words.has(word)).length;
  if (shared === 0) return undefined;
  return { operand: { quantity: other }, ...sizeOf(other), shared, isLater: other.index > quantity.index };
}

/** Whether nothing tells two printings apart: another time or place, another value that they are percentages of. */
function mayBeOne(passage: Passage, frames: Frames, quantity: Quantity, { table, operand }: Printing): boolean {
  const own = frames.of(quantity);
  if (tellsNoFact(own)) return false;
  if (table) return true;
  const other = operand.quantity;
  if (areOfOtherValues(quantity, other) || isCopied(passage, quantity, other)) return false;
  const its = frames.of(other);
  return !excludes(own, its) && samePeriod(own, its) !== "disagree" && sameArea(own, its) !== "disagree";
}

/** Both levels or both changes, and changes in one direction. */
function isOfOneSort(one: Quantity, other: Quantity): boolean {
  return (
    isLevel(one) === isLevel(other) &&
    one.numeral.unit.kind === other.numeral.unit.kind &&
    one.direction?.to === other.direction?.to
  );
}

function isInTable(passage: Passage, { sentence }: Quantity): boolean {
  return isTableRow(passage.sentences[sentence]?.tokens ?? []);
}

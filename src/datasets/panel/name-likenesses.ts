import { isSameName } from "./same-name.ts";

/** How two ids may be alike: how they differ then, and how many pairs must differ in that way. */
export interface Likeness {
  readonly of: (a: Levels, b: Levels) => string | undefined;
  readonly least: number;
}

export const likenesses: readonly Likeness[] = [
  { of: (a, b) => (sameLevels(a, b) ? "" : undefined), least: 1 },
  { of: (a, b) => sameButForLevels(a, b, 1), least: 1 },
  { of: (a, b) => sameButForLevels(a, b, 2), least: 1 },
  // A level that is called otherwise in all of its rows.
  { of: renamedLevel, least: 3 },
  { of: renamedLast, least: 3 },
  // Rows that stand under other headings, all of a group.
  { of: movedRow, least: 3 },
];

/** The words of each level below the title. */
export type Levels = readonly (readonly string[])[];

function sameLevels(a: Levels, b: Levels): boolean {
  return a.length === b.length && a.every((level, at) => isSameName(level, b[at] ?? []));
}

/** Empty where one is the other without so many levels, none of them the last. */
function sameButForLevels(a: Levels, b: Levels, dropped: number): string | undefined {
  return (a.length > b.length ? isWithin(b, a, dropped) : isWithin(a, b, dropped)) ? "" : undefined;
}

function isWithin(fewer: Levels, more: Levels, dropped: number): boolean {
  if (more.length - fewer.length !== dropped) return false;
  if (fewer.length === 0 || !isSameName(fewer.at(-1) ?? [], more.at(-1) ?? [])) return false;
  let at = 0;
  for (const level of more) if (at < fewer.length && isSameName(fewer[at] ?? [], level)) at++;
  return at === fewer.length;
}

/** Which level is called otherwise, where one is that is not the last. */
function renamedLevel(a: Levels, b: Levels): string | undefined {
  if (a.length !== b.length) return undefined;
  const other = a.flatMap((level, at) => (isSameName(level, b[at] ?? []) ? [] : [at]));
  const [at, ...more] = other;
  if (at === undefined || more.length > 0 || at === a.length - 1) return undefined;
  return `${at} ${a[at]?.join(" ")} = ${b[at]?.join(" ")}`;
}

/** What the last level is called, where only that differs and one says more than the other: `Vận chuyển`, `Khối lượng vận chuyển`. */
function renamedLast(a: Levels, b: Levels): string | undefined {
  const [one = [], other = []] = [a.at(-1), b.at(-1)];
  const [fewer, more] = one.length < other.length ? [one, other] : [other, one];
  if (a.length !== b.length || a.length < 2 || !fewer.every((word) => more.includes(word))) return undefined;
  return sameLevels(a.slice(0, -1), b.slice(0, -1)) ? `${one.join(" ")} = ${other.join(" ")}` : undefined;
}

/** The headings that a row stands under, where only its own name is the same: `Một số địa phương`, `Địa phương / Một số tỉnh, thành phố`. */
function movedRow(a: Levels, b: Levels): string | undefined {
  if (a.length === 0 || b.length === 0 || !isSameName(a.at(-1) ?? [], b.at(-1) ?? [])) return undefined;
  return [a, b]
    .map((levels) =>
      levels
        .slice(0, -1)
        .map((level) => level.join(" "))
        .join(" / "),
    )
    .join(" = ");
}

import { headerLanguages } from "../../language/header-languages.ts";
import type { Panel } from "../../model/panel.ts";
import { plainLetters } from "../../model/plain-letters.ts";
import { type Levels, type Likeness, likenesses } from "./name-likenesses.ts";
import { type NameMatch, renamed } from "./renamed.ts";
import { isSameName, tellingWords } from "./same-name.ts";

/** Another panel with this one's names, and each match of two names. */
export interface MatchedPanel {
  readonly panel: Panel;
  readonly matches: readonly NameMatch[];
}

/**
 * Gives the indicators of a panel the names of another one's where they differ in no more than spelling, punctuation, an abbreviation, the
 * number of a heading, a level between (`Phân theo ngành`) or the title of a table most of whose rows are the same. Only names that the
 * other file lacks are matched, one to one: where two would do, none is. What the figures are is never asked. Names that were given as
 * those of one thing (`aliases`) go before.
 */
export function matchNames(own: Panel, other: Panel, aliases: readonly NameAlias[] = []): MatchedPanel {
  const mine = new Set(own.indicators.map(({ id }) => id));
  const matches: NameMatch[] = [];
  for (const [file, ids] of idsByFile(other)) {
    const given = givenMatches(own, other, ids, aliases);
    for (const [from, to] of given) matches.push({ file, from, to });
    const [done, theirs] = [new Set([...given].flat()), new Set(ids)];
    const wanted = [...mine].filter((id) => !theirs.has(id) && !done.has(id)).map(nameOf);
    const free = ids.filter((id) => !mine.has(id) && !done.has(id)).map(nameOf);
    const titles = titlesOf(wanted, free, new Set([...mine].map(titleOf)), new Set(ids.map(titleOf)));
    for (const [from, to] of pairs(wanted, free, titles)) matches.push({ file, from, to });
  }
  return matches.length === 0 ? { panel: other, matches } : { panel: renamed(own, other, matches), matches };
}

/** Two names of one indicator: what another file calls it, and what this data set does. Ids, or names as they are printed. */
export interface NameAlias {
  readonly name: string;
  readonly as: string;
}

/** The given names of which one is no indicator here, or the other none there: they match nothing. */
export function unknownAliases(own: Panel, other: Panel, aliases: readonly NameAlias[]): readonly NameAlias[] {
  if (aliases.length === 0) return [];
  const [theirs, ours] = [idsByName(other), idsByName(own)];
  return aliases.filter(({ name, as }) => !theirs.has(plainLetters(name)) || !ours.has(plainLetters(as)));
}

function givenMatches(
  own: Panel,
  other: Panel,
  ids: readonly string[],
  aliases: readonly NameAlias[],
): ReadonlyMap<string, string> {
  if (aliases.length === 0) return new Map();
  const present = new Set(ids);
  const [theirs, ours] = [idsByName(other), idsByName(own)];
  return new Map(
    aliases.flatMap(({ name, as }): [string, string][] => {
      const [from, to] = [theirs.get(plainLetters(name)), ours.get(plainLetters(as))];
      return from === undefined || to === undefined || from === to || !present.has(from) ? [] : [[from, to]];
    }),
  );
}

/** Ids by themselves and by the names of their indicators; a name that two have is none. */
function idsByName({ indicators }: Panel): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const shared = new Set<string>();
  for (const { id, names } of indicators)
    for (const name of new Set([names.vi, names.en].map(plainLetters))) {
      if (found.has(name)) shared.add(name);
      found.set(name, id);
    }
  for (const name of shared) found.delete(name);
  for (const { id } of indicators) found.set(plainLetters(id), id);
  return found;
}

interface Name {
  readonly id: string;
  readonly title: string;
  readonly levels: Levels;
}

const joins: ReadonlySet<string> = new Set(headerLanguages.flatMap((each) => each.joins.map(plainLetters)));

function nameOf(id: string): Name {
  const [title = "", ...levels] = id.split("/");
  return { id, title, levels: levels.map((level) => tellingWords(level, joins)) };
}

function titleOf(id: string): string {
  return id.split("/")[0] ?? "";
}

/** The ids that each file has, by its name. */
export function idsByFile({
  indicators,
  sources,
  observations,
  reported,
}: Panel): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, Set<number>>();
  for (const { length, source, indicator } of [observations, reported])
    for (let row = 0; row < length; row++) {
      const file = sources[source[row] ?? 0]?.name ?? "";
      const ids = found.get(file) ?? new Set<number>();
      if (ids.size === 0) found.set(file, ids);
      ids.add(indicator[row] ?? 0);
    }
  return new Map([...found].map(([file, ids]) => [file, [...ids].map((place) => indicators[place]?.id ?? "")]));
}

/** How many of the rows of two tables have to be the same where their titles are not. */
const leastShared = 0.6;

/** The titles of tables that other files title otherwise: theirs by ours. Both tables are gone from the other file. */
function titlesOf(
  wanted: readonly Name[],
  free: readonly Name[],
  mine: ReadonlySet<string>,
  theirs: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  const [ours, others] = [leavesByTitle(wanted), leavesByTitle(free)];
  const best = new Map<string, { title: string; share: number }>();
  for (const [title, leaves] of ours) {
    if (theirs.has(title)) continue;
    for (const [other, otherLeaves] of others) {
      if (mine.has(other) || !sharesWords(title, other)) continue;
      const shared = [...leaves].filter((leaf) => otherLeaves.has(leaf)).length;
      const share = shared / Math.max(1, Math.min(leaves.size, otherLeaves.size));
      if (share >= leastShared && share > (best.get(other)?.share ?? 0)) best.set(other, { title, share });
    }
  }
  return new Map([...best].map(([other, { title }]) => [other, title]));
}

function leavesByTitle(names: readonly Name[]): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const { title, levels } of names) {
    const leaves = found.get(title) ?? new Set<string>();
    if (leaves.size === 0) found.set(title, leaves);
    leaves.add(levels.slice(-2).flat().join(" "));
  }
  return found;
}

/** Whether half of the shorter title's words are in the longer one. */
function sharesWords(a: string, b: string): boolean {
  const [one, other] = [tellingWords(a, joins), new Set(tellingWords(b, joins))];
  const shared = one.filter((word) => other.has(word)).length;
  return shared * 2 >= Math.min(one.length, other.size);
}

/** Pairs of ids that name one indicator, theirs and ours. */
function* pairs(
  wanted: readonly Name[],
  free: readonly Name[],
  titles: ReadonlyMap<string, string>,
): Generator<readonly [string, string]> {
  const byTitle = new Map<string, Name[]>();
  for (const name of free) {
    const title = titles.get(name.title) ?? name.title;
    const list = byTitle.get(title);
    if (list) list.push(name);
    else byTitle.set(title, [name]);
  }
  const taken = new Set<string>();
  const matched: (readonly [string, string])[] = [];
  for (const likeness of likenesses) matched.push(...alikeBy(likeness, wanted, byTitle, taken));
  // What a level is called in three rows it is called in those too in which another differs as well.
  const renames = renamesIn(matched, wanted, free);
  const renamed = new Map(
    [...byTitle].map(([title, list]) => [
      title,
      list.map((name) => ({ ...name, levels: name.levels.map((level) => renames.get(level.join(" ")) ?? level) })),
    ]),
  );
  if (renames.size > 0) for (const likeness of likenesses) matched.push(...alikeBy(likeness, wanted, renamed, taken));
  yield* matched;
}

/** The pairs of names not taken yet that are alike in one way, each the only one that is like the other. */
function alikeBy(
  likeness: Likeness,
  wanted: readonly Name[],
  byTitle: ReadonlyMap<string, readonly Name[]>,
  taken: Set<string>,
): readonly (readonly [string, string])[] {
  const open = wanted.filter(({ id }) => !taken.has(id));
  const found = open.flatMap((name) =>
    (byTitle.get(name.title) ?? []).flatMap((other) => {
      const like = taken.has(other.id) ? undefined : likeness.of(name.levels, other.levels);
      return like === undefined ? [] : [{ from: other.id, to: name.id, like: `${name.title} ${like}` }];
    }),
  );
  const [froms, tos] = [countsOf(found.map(({ from }) => from)), countsOf(found.map(({ to }) => to))];
  const single = found.filter(({ from, to }) => froms.get(from) === 1 && tos.get(to) === 1);
  const alike = countsOf(single.map(({ like }) => like));
  const kept = single.filter(({ like }) => (alike.get(like) ?? 0) >= likeness.least);
  for (const { from, to } of kept) taken.add(from).add(to);
  return kept.map(({ from, to }) => [from, to] as const);
}

/** Levels that are called otherwise in so many matched rows: theirs, by its words, and ours. */
function renamesIn(
  matched: readonly (readonly [string, string])[],
  wanted: readonly Name[],
  free: readonly Name[],
): ReadonlyMap<string, readonly string[]> {
  const [ours, theirs] = [wanted, free].map((names) => new Map(names.map((name) => [name.id, name.levels])));
  const pairs = matched.flatMap(([from, to]) => {
    const [own, other] = [ours?.get(to) ?? [], theirs?.get(from) ?? []];
    if (own.length !== other.length) return [];
    return own.flatMap((level, at) => (isSameName(level, other[at] ?? []) ? [] : [[other[at] ?? [], level] as const]));
  });
  const counts = countsOf(pairs.map(([from, to]) => `${from.join(" ")} = ${to.join(" ")}`));
  return new Map(
    pairs
      .filter(([from, to]) => (counts.get(`${from.join(" ")} = ${to.join(" ")}`) ?? 0) >= fewestRenamed)
      .map(([from, to]) => [from.join(" "), to]),
  );
}

const fewestRenamed = 3;

function countsOf(all: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const each of all) counts.set(each, (counts.get(each) ?? 0) + 1);
  return counts;
}

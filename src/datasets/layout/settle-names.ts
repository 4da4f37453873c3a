import { phrasesOf } from "../../language/column-languages.ts";
import { type ColumnField, plainWords } from "../../language/column-sense.ts";
import { itemNames } from "../../language/place-words.ts";
import { isOfEachOne } from "../cells/each-one.ts";
import type { ColumnRole, Roles } from "./column-role.ts";
import { namedBy } from "./names-of-places.ts";
import type { Profile } from "./profile.ts";
import { isIdleRows, isOneEach, keyColumns } from "./rows-apart.ts";
import { areRowsSigned } from "./signed-rows.ts";
import { unitOfNames } from "./unit-of-names.ts";

const itemWords = new Set(phrasesOf(({ items }) => items));
const keyWords = new Set(phrasesOf(({ keys }) => keys));

/**
 * What columns of names are that no word of a language said: a single one names the areas, unless it shows that it names other things; of several those
 * that show that they name places. Gives the single one that shows neither; `several` where other columns are to be looked at still.
 */
export function settleNames(
  profiles: readonly Profile[],
  roles: Roles,
  taken: ReadonlySet<string>,
  rows: readonly (readonly string[])[],
  mapped: ReadonlyMap<number, ColumnField>,
): Profile | "several" | undefined {
  const of = (...fields: readonly ColumnRole[]) =>
    profiles.filter(({ column }) => fields.includes(roles.get(column) ?? "ignored"));
  const keys = of("dimension");
  const [only, ...more] = keys;
  if (taken.has("area") || !only) return "several";
  if (of("area", "area-name").length > 0) return settleLabel(roles, of("area"), of("area-name"), keys, rows);
  if (more.length > 0 || of("indicator", "indicator-name").length > 0) {
    settlePlaces(
      keys.filter(({ column }) => !mapped.has(column)),
      roles,
      rows,
    );
    return "several";
  }
  // A remark in some rows, which their periods tell apart: no area is without a name in most of them.
  const isRemark = only.empty > only.filled && isIdleRows(rows, keyColumns(profiles, roles, only.column));
  if (isRemark && !mapped.has(only.column)) return void roles.set(only.column, "ignored");
  const words = plainWords(only.name);
  const figures = of("value").map(({ column }) => column);
  const areItems =
    unitOfNames(only.name)?.isOfAccounts ||
    itemWords.has(words.join(" ")) ||
    itemNames.test(only.name) ||
    only.distinct.some(isOfEachOne) ||
    areRowsSigned(rows, [only.column], figures);
  if (words.some((word) => keyWords.has(word)) || only.distinct.length < 2) return undefined;
  if (areItems) return void roles.set(only.column, "indicator");
  const named = namedBy(only, true);
  if (named === "things") return undefined;
  roles.set(only.column, "area");
  return named === undefined && only.distinct.length >= fewestNames ? only : undefined;
}

/** Fewer names than these show nothing. */
const fewestNames = 4;

/** Columns that name places in all rows, among several that tell rows apart: codes and their names, or levels of places. */
function settlePlaces(keys: readonly Profile[], roles: Roles, rows: readonly (readonly string[])[]): void {
  const places = keys.filter(
    (each) => each.empty === 0 && each.distinct.length > 1 && namedBy(each, false) === "places",
  );
  const [only, ...more] = places;
  if (!only) return;
  if (more.length > 0) for (const { column } of places) roles.set(column, "area-name");
  else {
    roles.set(only.column, "area");
    settleLabel(roles, [only], [], keys, rows);
  }
}

/** The names of areas of which a column holds the codes, whatever they are called: `ABR` beside `Abruzzo` in all rows. */
function settleLabel(
  roles: Roles,
  [codes, ...others]: readonly Profile[],
  names: readonly Profile[],
  keys: readonly Profile[],
  rows: readonly (readonly string[])[],
): "several" {
  if (!codes || others.length > 0 || names.length > 0 || !codes.distinct.every((text) => code.test(text)))
    return "several";
  const label = keys.find(
    ({ column, numeric, distinct }) =>
      column !== codes.column &&
      numeric === 0 &&
      distinct.length >= fewestLabels &&
      distinct.some((text) => /\p{Ll}/u.test(text)) &&
      isOneEach(rows, column, codes.column) &&
      isOneEach(rows, codes.column, column),
  );
  if (label) roles.set(label.column, "area-name");
  return "several";
}

/** One code beside one text names nothing. */
const fewestLabels = 2;

const code = /^[\p{Lu}\d-]{1,12}$/u;

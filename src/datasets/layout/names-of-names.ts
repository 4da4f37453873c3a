import type { ColumnRole } from "./column-role.ts";
import { fieldOf } from "./column-words.ts";
import type { Profile } from "./profile.ts";
import { unitOfNames } from "./unit-of-names.ts";

/**
 * The unit that the name of a column of names says for all figures: of accounts anywhere, `Item (in thousands)`, and any unit in a wide
 * table. Where the name says nothing else of the column, it is what is measured: `Dân số (nghìn người) | 2022 | 2023`.
 */
export function tableUnit(
  profiles: readonly Profile[],
  roles: ReadonlyMap<number, ColumnRole>,
  isWide: boolean,
): { readonly name: string; readonly unit: string } | undefined {
  const others = profiles.filter(({ column }) => roles.get(column) !== "value");
  const named = others.flatMap(({ column, name }) => {
    const found = unitOfNames(name);
    if (!found || roles.get(column) === "ignored") return [];
    return found.isOfAccounts || (isWide && namesRows.has(roles.get(column) ?? "ignored")) ? [found] : [];
  });
  const [only, ...more] = named;
  if (!only || more.length > 0) return undefined;
  const isMeasured =
    isWide && others.length === 1 && fieldOf(others[0]?.name ?? "") === undefined && !only.isOfAccounts;
  return { name: isMeasured ? only.name : "", unit: only.unit };
}

/** What columns of names are called: `2018/19 (district hospitals)` over names of districts says when all figures are of. */
export function namesOfNames(profiles: readonly Profile[], roles: ReadonlyMap<number, ColumnRole>): readonly string[] {
  return profiles.filter(({ column }) => namesRows.has(roles.get(column) ?? "ignored")).map(({ name }) => name);
}

const namesRows = new Set<ColumnRole>(["indicator", "indicator-name", "area", "area-name", "dimension"]);

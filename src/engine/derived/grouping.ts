import type { Area } from "../../model/area.ts";
import { CallError } from "../../model/call-problem.ts";
import { nearNames } from "../../model/near-names.ts";
import type { Panel } from "../../model/panel.ts";
import { plainLetters } from "../../model/plain-letters.ts";

/** For each area the group that it belongs to, by its place in `groups`; -1 where it belongs to none. */
export interface Grouping {
  readonly groups: readonly Area[];
  readonly groupOf: readonly number[];
}

/**
 * Groups of areas: by their `parent`, or by what a column of the source says of them, as `region`. Throws a CallError where
 * no area has such a thing.
 */
export function groupingBy(by: string, { areas }: Pick<Panel, "areas">): Grouping {
  const groups: Area[] = [];
  const places = new Map<string, number>();
  const plain = plainLetters(by);
  const groupOf = areas.map((area) => {
    const key = plain === "parent" ? area.parent : columnOf(area, plain);
    if (key === undefined || key === "") return -1;
    const known = places.get(key);
    if (known !== undefined) return known;
    const { parent: _, ...whole } = areas.find(({ code }) => code === key) ?? {
      code: key,
      names: { vi: key, en: key },
    };
    places.set(key, groups.length);
    return groups.push(whole) - 1;
  });
  if (groups.length > 0) return { groups, groupOf };
  const names = new Set(areas.flatMap(({ within = {} }) => Object.keys(within)));
  const all = [...names, ...(areas.some(({ parent }) => parent !== undefined) ? ["parent"] : [])];
  throw new CallError("no-such-grouping", "group-by", by, [...nearNames(by, all), ...all].slice(0, 3));
}

function columnOf({ within = {} }: Area, plain: string): string | undefined {
  const name = Object.keys(within).find((each) => plainLetters(each) === plain);
  return name === undefined ? undefined : within[name];
}

import type { Among, Standing } from "../../../compare/measure.ts";
import type { Peers } from "../../../compare/peers.ts";
import { ascending, call, descending, over } from "../calls.ts";
import type { Expression } from "../expression.ts";
import { all, arithmetic, compared, equal, firstOf, isNull, isThere } from "../operators.ts";
import { type Selected, selected } from "../query.ts";
import { sqlRoots } from "../sql-roots.ts";
import { cast, column, number } from "../values.ts";
import { added } from "./cells.ts";
import type { Part } from "./figures.ts";
import { columnsOfLevel, type SqlLevel } from "./levels.ts";

/** What all areas of an indicator and period say of one of them. */
export interface SqlStanding {
  readonly standing: Standing<Expression>;
  /** How many they are. */
  readonly count: Expression;
}

const within = [column("indicator", "s"), column("n", "s")];

/**
 * What measures that look at all areas need of the cells: parts that are added to them one after another, `from` the part before, and
 * what each measure says of a cell then.
 */
export function standingParts(
  asked: readonly { readonly own: string; readonly level: SqlLevel; readonly among: Among }[],
  from: string,
): { readonly parts: readonly Part[]; readonly last: string; readonly of: ReadonlyMap<string, SqlStanding> } {
  if (asked.length === 0) return { parts: [], last: from, of: new Map() };
  const sums: Selected[] = [];
  const found = asked.map(({ own, level, among }) => {
    const peer = column(`${own}_peer`);
    const { value } = columnsOfLevel(level);
    const peers = sqlPeers(own, (name, what) => {
      sums.push(...selected({ [name]: over(what, within) }));
    });
    const above = arithmetic("-", column(`${own}_rank`), number(1));
    const standing = among(peers)(value, above);
    const first = selected({
      [`${own}_peer`]: firstOf([
        [
          all(isThere(columnsOfLevel(level, "s").value), isNull(column("is_whole", "s"))),
          columnsOfLevel(level, "s").value,
        ],
      ]),
    });
    return { own, standing, first, places: placesOf(own), peer };
  });
  return {
    parts: [
      added(
        "peers",
        from,
        found.flatMap(({ first }) => first),
      ),
      added(
        "places",
        "peers",
        found.flatMap(({ places }) => places),
      ),
      added("standings", "places", sums),
    ],
    last: "standings",
    of: new Map(found.map(({ own, standing }) => [own, { standing, count: column(`${own}_count`) }])),
  };
}

/** How many there are, the least, and the place of each from above and from below. */
function placesOf(own: string): readonly Selected[] {
  const peer = column(`${own}_peer`, "s");
  return selected({
    [`${own}_count`]: over(call("count", peer), within),
    [`${own}_least`]: over(call("min", peer), within),
    [`${own}_rank`]: over(call("rank"), within, [descending(peer, "last")]),
    [`${own}_row`]: over(call("row-number"), within, [ascending(peer, "last")]),
  });
}

/** The areas of an indicator and period as a database knows them; `add` is told what has to be worked out over all of them. */
function sqlPeers(own: string, add: (name: string, what: ReturnType<typeof call>) => void): Peers<Expression> {
  const [peer, count] = [column(`${own}_peer`), column(`${own}_count`)];
  let sums = 0;
  const added = (what: ReturnType<typeof call>): Expression => {
    const name = `${own}_over${++sums}`;
    add(name, what);
    return column(name);
  };
  return {
    arithmetic: sqlRoots,
    count: cast(count, "double"),
    least: column(`${own}_least`),
    sum: (of) => added(call("sum", of(peer))),
    around: (quarters) => {
      const at = arithmetic("*", arithmetic("-", count, number(1)), number(quarters));
      const part = call("remainder", at, number(4));
      // Four times a place, so that nothing is divided: whole numbers are divided in one way here and another there.
      const fourfold = (place: Expression) => arithmetic("*", arithmetic("-", place, number(1)), number(4));
      const below = arithmetic("-", at, part);
      const row = fourfold(column(`${own}_row`));
      const above = firstOf([[compared(part, ">", number(0)), arithmetic("+", below, number(4))]], below);
      const valueAt = (place: Expression) => added(call("max", firstOf([[equal(row, place), peer]])));
      return { below: valueAt(below), above: valueAt(above), part: cast(part, "double") };
    },
  };
}

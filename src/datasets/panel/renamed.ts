import type { Panel } from "../../model/panel.ts";

/** An indicator that another file calls by another name. */
export interface NameMatch {
  readonly file: string;
  /** Ids: what the other file calls it, and what this data set does. */
  readonly from: string;
  readonly to: string;
  /** Matched by the printed comparisons, not by the names. */
  readonly by?: "prints";
}

/**
 * The panel with the rows of matched indicators under this data set's names. A unit that is another by its words is ours too, where the
 * figures have shown that the rows are of one thing (`by`).
 */
export function renamed(own: Panel, other: Panel, matches: readonly NameMatch[]): Panel {
  const places = new Map(other.indicators.map(({ id }, place) => [id, place]));
  const ours = new Map(own.indicators.map((each) => [each.id, each]));
  const indicators = [...other.indicators];
  const changed = new Map<string, number>();
  for (const { file, from, to, by } of matches) {
    const theirs = other.indicators[places.get(from) ?? -1];
    const name = ours.get(to);
    if (!theirs || !name) continue;
    const place = places.get(to) ?? indicators.length;
    if (place === indicators.length) {
      places.set(to, place);
      indicators.push({
        ...theirs,
        id: to,
        names: name.names,
        ...(by === "prints" && theirs.unit.base !== name.unit.base && { unit: name.unit }),
        ...(name.parent !== undefined && { parent: name.parent }),
      });
    }
    changed.set(`${file}\0${places.get(from)}`, place);
  }
  const placed = <T extends Panel["observations"] | Panel["reported"]>(columns: T): T => ({
    ...columns,
    indicator: Int32Array.from(columns.indicator, (indicator, row) => {
      const file = other.sources[columns.source[row] ?? 0]?.name ?? "";
      return changed.get(`${file}\0${indicator}`) ?? indicator;
    }),
  });
  return { ...other, indicators, observations: placed(other.observations), reported: placed(other.reported) };
}

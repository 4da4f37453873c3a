import { DerivedNotes } from "../../model/derived-note.ts";
import type { Panel } from "../../model/panel.ts";
import type { Derived } from "./derived.ts";
import { rollUpInto } from "./group-areas.ts";
import { beginWith, copyInto } from "./rebuild.ts";
import { weightsOf } from "./weights.ts";

/** The whole of all areas, where the data has none. */
const whole = { code: "_T", names: { vi: "Tổng các địa bàn", en: "Sum of areas" } };

/**
 * A panel with the sum of its areas as the whole that they are parts of, so that shares and contributions have something to be
 * of. Areas that are a part of another already, or that others are a part of, are left as they are. Ratios need a weight, as
 * in `groupAreas`.
 */
export function withTotal(
  panel: Panel,
  { weights = [], vintage = "latest" }: { readonly weights?: readonly string[]; readonly vintage?: string } = {},
): Derived {
  const notes = new DerivedNotes();
  const parents = new Set(panel.areas.map(({ parent }) => parent));
  const loose = panel.areas.map(({ code, parent }) => parent === undefined && !parents.has(code));
  if (loose.filter(Boolean).length < 2 || panel.areas.some(({ code }) => code === whole.code)) {
    notes.add("no-parts", panel.areas[0]?.code ?? "");
    return { panel, notes: notes.list() };
  }
  const areas = panel.areas.map((area, at) => (loose[at] ? { ...area, parent: whole.code } : area));
  const builder = beginWith(panel.indicators, [...areas, whole]);
  copyInto(builder, panel);
  const grouping = { groups: [whole], groupOf: loose.map((isLoose) => (isLoose ? 0 : -1)) };
  rollUpInto(builder, panel, grouping, () => areas.length, weightsOf(weights, panel), vintage, notes);
  return { panel: builder.build(), notes: notes.list() };
}

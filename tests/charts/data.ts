import { join } from "node:path";
import { loadDataset } from "../../src/datasets/load.node.ts";
import { compare } from "../../src/engine/compare.ts";
import type { CompareOptions } from "../../src/engine/request/compare-options.ts";
import type { Direction } from "../../src/model/indicator.ts";
import type { Panel } from "../../src/model/panel.ts";

const root = join(import.meta.dirname, "../../datasets");
const loaded = new Map<string, Promise<Panel>>();

/** The panel of a sample data set, read once. */
export function sample(name: string): Promise<Panel> {
  const known = loaded.get(name) ?? loadDataset(join(root, name)).then(({ panel }) => panel);
  loaded.set(name, known);
  return known;
}

/** A comparison of a sample data set. */
export async function compared(name: string, options: CompareOptions) {
  return compare(await sample(name), options);
}

/** The same panel with all indicators meant to go one way. */
export function directed(panel: Panel, direction: Direction): Panel {
  return { ...panel, indicators: panel.indicators.map((each) => ({ ...each, direction })) };
}

/** The same panel with other names for its areas. */
export function renamed(panel: Panel, name: (code: string) => string): Panel {
  const areas = panel.areas.map((each) => ({ ...each, names: { vi: name(each.code), en: name(each.code) } }));
  return { ...panel, areas };
}

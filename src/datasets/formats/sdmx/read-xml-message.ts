import type { Place } from "../../../model/problem.ts";
import { AttributeGroups } from "./attribute-groups.ts";
import { concepts } from "./concepts.ts";
import type { MessageTaker, RowTaker } from "./message.ts";
import { walkXml, type XmlHandler, type XmlLevel, type XmlPart } from "./walk-xml.ts";
import { XmlCensus, type XmlDataSet } from "./xml-census.ts";

/**
 * Reads an SDMX-ML data message: generic and structure-specific (2.0 compact, 2.1, 3.0), as series or flat. It is read
 * twice, first for its components and groups, then for its observations, so that nothing is held but what is kept.
 */
export function readXmlMessage(text: string, file: string, taker: MessageTaker): void {
  const census = new XmlCensus();
  walkXml(text, file, census);
  walkXml(text, file, new Observations(census.done(), taker));
}

/** Second of the two readings. */
class Observations implements XmlHandler {
  readonly #dataSets: readonly XmlDataSet[];
  readonly #taker: MessageTaker;
  #at = -1;
  #places: ReadonlyMap<string, number> = new Map();
  #groups = new AttributeGroups();
  /** Undefined in a data set that asks for deletion. */
  #take: RowTaker | undefined;
  #cells: Record<XmlLevel, (string | undefined)[]> = { dataSet: [], group: [], series: [], obs: [] };
  #value: string | undefined;
  #place: Place = {};

  constructor(dataSets: readonly XmlDataSet[], taker: MessageTaker) {
    this.#dataSets = dataSets;
    this.#taker = taker;
  }

  observationDimension(): void {}

  dataSet(action: string): void {
    const { components = [], groups = [] } = this.#dataSets[++this.#at] ?? {};
    this.#places = new Map(components.map(({ id }, place) => [id, place]));
    this.#take = /^delete$/i.test(action) ? undefined : this.#taker.dataSet(components, undefined);
    this.#groups = new AttributeGroups();
    for (const { values } of groups) {
      const key = new Map<number, string>();
      const attributes = new Map<number, string>();
      for (const [id, value] of values) {
        const place = this.#places.get(id) ?? 0;
        (components[place]?.role === "dimension" ? key : attributes).set(place, value);
      }
      this.#groups.add(key, attributes);
    }
    const empty = components.map(() => undefined);
    this.#cells = { dataSet: [...empty], group: [], series: [...empty], obs: [...empty] };
  }

  open(level: XmlLevel, place: Place): void {
    this.#place = place;
    if (level === "series" || level === "obs") this.#cells[level].fill(undefined);
    if (level === "obs") this.#value = undefined;
  }

  value(level: XmlLevel, _part: XmlPart, id: string, value: string): void {
    if (concepts.value.some((name) => name === id)) this.#value = value;
    else if (level !== "group") this.#cells[level][this.#places.get(id) ?? 0] = value;
  }

  close(level: XmlLevel): void {
    if (level === "series") this.#cells.series.fill(undefined);
    if (level !== "obs") return;
    if (!this.#take) {
      this.#taker.deleted(this.#place, 1);
      return;
    }
    const { dataSet, series, obs } = this.#cells;
    const cells = obs.map((cell, place) => cell ?? series[place]);
    this.#groups.fill(cells);
    const filled = cells.map((cell, place) => cell ?? dataSet[place]);
    this.#take({ cells: filled, value: this.#value, place: this.#place });
  }

  progress(done: number): void {
    this.#taker.progress(done);
  }
}

import type { Place } from "../../../model/problem.ts";
import { concepts, isAttributeName, plainId } from "./concepts.ts";
import type { Component } from "./message.ts";
import type { XmlHandler, XmlLevel, XmlPart } from "./walk-xml.ts";

/** Attributes attached to a part of a key, with what the message tells of which is which. */
export interface XmlGroup {
  readonly values: ReadonlyMap<string, string>;
}

/** What one data set of an SDMX-ML message has: its components, and the groups that come before or behind its series. */
export interface XmlDataSet {
  readonly components: readonly Component[];
  readonly groups: readonly XmlGroup[];
}

interface Seen {
  readonly parts: Set<XmlPart>;
  readonly count: Record<XmlLevel, number>;
  /** Whether every value could be a code. */
  codes: boolean;
}

interface Counted {
  readonly seen: Map<string, Seen>;
  readonly levels: Record<XmlLevel, number>;
  readonly groups: XmlGroup[];
}

/**
 * First of two readings of an SDMX-ML message: which components each data set has. Generic data say which are dimensions.
 * Structure-specific data do not, without their schema; there a dimension is what stands as a code at every series (or at
 * every observation where there are no series) and has no name of an attribute.
 */
export class XmlCensus implements XmlHandler {
  readonly #dataSets: Counted[] = [];
  #observationDimension = "TIME_PERIOD";
  #group: Map<string, string> | undefined;

  observationDimension(id: string): void {
    this.#observationDimension = id;
  }

  dataSet(): void {
    const levels = { dataSet: 0, group: 0, series: 0, obs: 0 };
    this.#dataSets.push({ seen: new Map(), levels, groups: [] });
  }

  open(level: XmlLevel, _place: Place): void {
    const counted = this.#dataSets.at(-1);
    if (counted) counted.levels[level]++;
    if (level === "group") this.#group = new Map();
  }

  value(level: XmlLevel, part: XmlPart, id: string, value: string): void {
    const counted = this.#dataSets.at(-1);
    if (!counted || concepts.value.some((name) => name === id)) return;
    const seen = counted.seen.get(id) ?? newlySeen();
    if (seen.parts.size === 0) counted.seen.set(id, seen);
    seen.parts.add(part);
    seen.count[level]++;
    seen.codes &&= /^[\w@$+.-]{1,80}$/.test(value);
    if (level === "group") this.#group?.set(id, value);
  }

  close(level: XmlLevel): void {
    if (level !== "group" || !this.#group) return;
    this.#dataSets.at(-1)?.groups.push({ values: this.#group });
    this.#group = undefined;
  }

  progress(): void {}

  /** The data sets in their order. */
  done(): readonly XmlDataSet[] {
    return this.#dataSets.map((counted) => ({
      groups: counted.groups,
      components: [...counted.seen].map(([id, seen]) => ({
        id,
        role: this.#roleOf(id, seen, counted),
        codeLabels: new Map(),
      })),
    }));
  }

  #roleOf(id: string, { parts, count, codes }: Seen, { levels }: Counted): Component["role"] {
    if (parts.has("key")) return "dimension";
    if (parts.has("attribute") || isAttributeName(id)) return "attribute";
    if (concepts.time.some((name) => name === plainId(id)) || id === this.#observationDimension) return "dimension";
    const level = levels.series > 0 ? "series" : "obs";
    return codes && count[level] >= levels[level] && count[level] > 0 ? "dimension" : "attribute";
  }
}

function newlySeen(): Seen {
  return { parts: new Set(), count: { dataSet: 0, group: 0, series: 0, obs: 0 }, codes: true };
}

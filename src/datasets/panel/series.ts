import type { Indicator } from "../../model/indicator.ts";
import type { PanelBuilder } from "../../model/panel-builder.ts";
import { noUnit, type Unit } from "../../model/unit.ts";
import { isOfEachOne, ofEachOne } from "../cells/each-one.ts";
import { isBlank } from "../cells/read-value.ts";
import type { Row } from "../cells/row.ts";
import { knownUnit, powerOf, unitBehindComma, unitOf } from "../cells/unit-of.ts";
import { guessKind } from "../layout/guess-kind.ts";
import type { Layout } from "../layout/layout.ts";
import { isSigned } from "../layout/signed-rows.ts";
import { ColumnsThere, manyColumns } from "./columns-there.ts";
import { KeyTrie } from "./key-trie.ts";

/** The indicator of each column of values in a row, and the powers of ten that take its figures to the indicators' units. */
export interface SeriesOfRow {
  readonly indicators: Int32Array;
  /** One for each column of values. */
  readonly shifts: Int32Array;
  /** Of very many columns, where the two hold none: what one of them is, settled when a figure of it is met. */
  readonly settled?: (at: number) => Settled;
  /** False where the row leaves open what is measured, though there are columns for it. */
  readonly isNamed: boolean;
}

interface Settled {
  readonly indicator: number;
  readonly shift: number;
}

const unnamedSeries: SeriesOfRow = { indicators: new Int32Array(0), shifts: new Int32Array(0), isNamed: false };

/**
 * The indicators of the rows of a table: what the indicator column names, the columns of values and the further keys.
 * Where the unit of one indicator changes from row to row, figures in another multiple of it are shifted, exactly; those in
 * another unit make an indicator of their own.
 */
export class Series {
  readonly #layout: Layout;
  readonly #builder: PanelBuilder;
  readonly #mixed: (text: string) => void;
  readonly #tableUnit: Unit | undefined;
  readonly #trie: KeyTrie<SeriesOfRow>;
  readonly #open: KeyTrie<SeriesOfRow>;
  readonly #there: ColumnsThere;
  /** The unit that each indicator was first seen in. */
  readonly #units = new Map<string, Unit>();

  constructor(layout: Layout, builder: PanelBuilder, mixed: (text: string) => void, unitAbove: string | undefined) {
    const { fields, dimensions } = layout;
    this.#layout = layout;
    this.#builder = builder;
    this.#mixed = mixed;
    const ofTable = layout.unit ?? unitAbove;
    this.#tableUnit = ofTable === undefined ? undefined : unitOf(ofTable);
    const columns = [
      ...(fields.indicator ?? []),
      ...(fields["indicator-name"] ?? []),
      ...dimensions.map(({ column }) => column),
      ...(fields.unit ?? []),
      ...(fields.multiplier ?? []),
    ];
    this.#there = new ColumnsThere(dimensions.map(({ column }) => column));
    this.#trie = new KeyTrie(columns, (row) => this.#make(row, false));
    this.#open = new KeyTrie(columns, (row) => this.#make(row, true));
  }

  get columns(): readonly number[] {
    return this.#trie.columns;
  }

  /** Nothing is entered for a row that leaves open what is measured: it may be a remark. See {@link unnamed}. */
  get(row: Row): SeriesOfRow {
    return this.#trie.get(row);
  }

  /** The series of a row that has figures, but no name for them: they are of the table's subject. */
  unnamed(row: Row): SeriesOfRow {
    return this.#open.get(row);
  }

  #make(row: Row, isOpen: boolean): SeriesOfRow {
    const { fields, dimensions, values, constants, subject, names, rowScenarios } = this.#layout;
    const said = (columns: readonly number[] = []) =>
      columns.map((column) => row.text(column)).filter((text) => text !== "");
    const plain = (text: string) => rowScenarios.get(text)?.name ?? text;
    const codes = said(fields.indicator).map(plain);
    const titles = said(fields["indicator-name"]).map(plain);
    const id = constants.indicator ?? (codes.join(" · ") || titles.join(" · "));
    const isNamed = id !== "" || (fields.indicator ?? fields["indicator-name"]) === undefined;
    if (!isNamed && !isOpen) return unnamedSeries;
    const title = titles.join(" · ") || id;
    const parts = this.#there.in(row).flatMap((at) => {
      const { column, usual } = dimensions[at] ?? { column: -1 };
      const text = row.text(column);
      return text === usual || isBlank(text) ? [] : [` · ${names[column] || `#${column + 1}`}=${text}`];
    });
    const unit = this.#unit(row);
    const signed = this.#signed(row);
    const settle = ({ stem, unit: own }: (typeof values)[number]): Settled => {
      const join = (name: string) =>
        (name === "" ? stem || subject : stem === "" ? name : `${name}: ${stem}`) + parts.join("");
      const name = join(title);
      const ofColumn = own && signed && own.kind !== "percent" ? signed : own;
      const found = this.#settle(join(id), ofColumn ?? unit ?? unitNamed(title) ?? signed ?? this.#ofTable(name));
      const indicator = this.#indicator(found.id, name + found.id.slice(join(id).length), found.unit);
      return { indicator, shift: found.shift };
    };
    if (values.length > manyColumns) return { ...unnamedSeries, isNamed, settled: onceEach(values, settle) };
    const all = values.map(settle);
    const [indicators, shifts] = [all.map(({ indicator }) => indicator), all.map(({ shift }) => shift)];
    return { indicators: Int32Array.from(indicators), shifts: Int32Array.from(shifts), isNamed };
  }

  /** The unit that a row names, its multiplier included. */
  #unit(row: Row): Unit | undefined {
    const { fields, constants } = this.#layout;
    const texts =
      constants.unit === undefined ? (fields.unit ?? []).map((column) => row.text(column)) : [constants.unit];
    const units = texts.filter((text) => text !== "").map(unitOf);
    const named = units.find(({ kind }) => kind !== "none") ?? units[0];
    const [multiplier = constants.multiplier ?? ""] = (fields.multiplier ?? []).map((column) => row.text(column));
    const power = powerOf(multiplier);
    if (power === 0) return named;
    const { text, scale, ...rest } = named ?? this.#tableUnit ?? noUnit;
    return {
      ...rest,
      text: `${/^\d+$/.test(multiplier) ? `10^${power}` : multiplier} ${text}`.trim(),
      scale: scale + power,
    };
  }

  /** The percent sign of a row, where signs belong to rows. */
  #signed(row: Row): Unit | undefined {
    const { areRowsSigned, values } = this.#layout;
    return areRowsSigned && values.some(({ column }) => isSigned(row.text(column))) ? unitOf("%") : undefined;
  }

  /** The unit of the whole table; what is of one thing each is in no multiple of it. */
  #ofTable(name: string): Unit | undefined {
    return this.#tableUnit && isOfEachOne(name) ? ofEachOne(this.#tableUnit) : this.#tableUnit;
  }

  #settle(id: string, unit: Unit | undefined): { id: string; unit: Unit; shift: number } {
    const first = this.#units.get(id);
    if (first === undefined || unit === undefined) {
      if (first === undefined) this.#units.set(id, unit ?? noUnit);
      return { id, unit: first ?? unit ?? noUnit, shift: 0 };
    }
    if (first.base === unit.base && first.kind === unit.kind) {
      if (first.scale !== unit.scale) this.#mixed(`${id}: ${unit.text} → ${first.text}`);
      return { id, unit: first, shift: unit.scale - first.scale };
    }
    this.#mixed(`${id}: ${first.text} / ${unit.text}`);
    return this.#settle(`${id} (${unit.text})`, unit);
  }

  #indicator(id: string, name: string, unit: Unit): number {
    const { cumulative } = this.#layout;
    return this.#builder.indicator(id, () => ({
      ...guessedIndicator(id, name, unit),
      ...(cumulative ? { cumulative } : {}),
    }));
  }
}

function onceEach<T>(values: readonly T[], settle: (value: T) => Settled): (at: number) => Settled {
  const known: Settled[] = [];
  return (at) => {
    const value = values[at];
    known[at] ??= value === undefined ? { indicator: 0, shift: 0 } : settle(value);
    return known[at];
  };
}

/** An indicator of which nothing is known but its name and its unit; the unit may be in the name. */
export function guessedIndicator(id: string, name: string, unit: Unit = unitNamed(name) ?? noUnit): Indicator {
  const kind = guessKind(name, unit);
  return { id, names: { vi: name, en: name }, unit, kind, direction: "none", guessed: true };
}

/** The unit in the brackets of an indicator's name, or behind its last comma: `Unemployment (% of total labor force)`, `Growth, %`. */
export function unitNamed(name: string): Unit | undefined {
  for (const [, inner = ""] of name.matchAll(/[([]([^()[\]]+)[)\]]/g)) {
    const found = knownUnit(inner);
    if (found) return found;
  }
  return unitBehindComma(name)?.unit;
}

import { noUnit, type Unit } from "../../../model/unit.ts";
import { isOfEachOne, ofEachOne } from "../../cells/each-one.ts";
import { knownUnit, unitOf } from "../../cells/unit-of.ts";
import type { Figures } from "./figures.ts";
import type { BodyLine } from "./row-labels.ts";
import { bracketUnit, tableUnit, unitList } from "./table-unit.ts";

/**
 * Which unit a table's figures have. In this order: the column header's own, that of a line above the figures, the row's
 * own, the table's, that of the last row that had one. Of several units of a table each is for one name of columns, in
 * order: `Nghìn tấn; triệu USD` over `Lượng` and `Trị giá`.
 */
export class TableUnits {
  readonly #units: readonly Unit[];
  readonly #names: readonly string[];
  /** Units that a remark gives to the rows with its star: `(*) Chiếc, triệu USD`. */
  readonly #starred: readonly Unit[];
  readonly #section = new Map<number, Unit>();
  #sectionLevel = 0;
  #own: Unit | undefined;
  #last: Unit | undefined;
  #starLevel: number | undefined;
  #inPercent = false;
  readonly #columns = new Map<Figures, readonly Unit[]>();
  readonly #eachOnes = new Map<string, boolean>();

  constructor(units: readonly Unit[], figures: readonly Figures[], notes: readonly string[]) {
    this.#units = units;
    this.#names = [...new Set(figures.filter(({ comparison }) => !comparison).map(({ name }) => name))];
    this.#starred = notes.flatMap((note) => (note.startsWith("(*)") ? (unitList(note.slice(3)) ?? []) : []));
  }

  /** A line of the body begins: its unit is its own, and the unit of lines below it that have none; percent where each of its figures says so. */
  line(line: BodyLine, inPercent = false): void {
    this.#inPercent = inPercent;
    const [label = ""] = line.labels.slice(-1);
    if (line.isHeading && line.level <= this.#sectionLevel) this.#section.clear();
    const heading = line.hasValues ? undefined : tableUnit(label.replace(/^(?:[A-Z]|[IVX]+|\d+)\s*[.)]\s*/, ""));
    // `Nam`, `SENIOR/STUDENT` over rows is what these are of, and counts them only where a multiplier stands before it.
    const isOpen = heading?.kind === "count" || (heading?.kind === "measure" && !knownUnit(label));
    const isName = isOpen && heading?.scale === 0 && line.isHeading;
    this.#own = line.unit ?? (isName ? undefined : heading) ?? this.#abbreviation(label);
    this.#last = this.#own ?? this.#last;
    if (label.includes("*")) this.#starLevel = line.level;
    else if (this.#starLevel !== undefined && line.level <= this.#starLevel && !line.isPart)
      this.#starLevel = undefined;
  }

  /** `(DN)` behind a name is a unit where rows have their own; beside a unit of the table it is a remark. */
  #abbreviation(label: string): Unit | undefined {
    const found = /\((\p{Lu}{2,3})\)$/u.exec(label)?.[1];
    return found !== undefined && this.#units.length === 0 ? bracketUnit(found) : undefined;
  }

  /** Units that a line prints over the figures below it. */
  section(units: ReadonlyMap<number, Unit>, level: number): void {
    for (const [column, unit] of units) this.#section.set(column, unit);
    this.#sectionLevel = level;
  }

  /** The unit of a column's values in the current line. */
  ofValues(figures: Figures, path: readonly string[]): Unit {
    const own = this.#ownOf(figures);
    if (this.#inPercent) return own.find(({ kind }) => kind === "percent") ?? unitOf("%");
    const ofColumn = own.find(({ kind }) => kind !== "percent") ?? own[0] ?? this.#section.get(figures.column);
    if (ofColumn ?? this.#own) return ofColumn ?? this.#own ?? noUnit;
    const ofTable = this.#ofTable(figures);
    if (ofTable && ofTable.scale > 0 && [...path, figures.name].some((name) => this.#isOfEachOne(name)))
      return ofEachOne(ofTable);
    return ofTable ?? this.#last ?? noUnit;
  }

  /** Told once of each name, and asked for at each cell. */
  #isOfEachOne(name: string): boolean {
    const known = this.#eachOnes.get(name) ?? isOfEachOne(name);
    this.#eachOnes.set(name, known);
    return known;
  }

  /** The unit of a column of comparisons; undefined where nothing says one. */
  ofComparisons(figures: Figures): Unit | undefined {
    const own = this.#ownOf(figures);
    const ofColumn = own.find(({ kind }) => kind === "percent") ?? own[0] ?? this.#section.get(figures.column);
    return ofColumn ?? this.#units.find(({ kind }) => kind === "percent");
  }

  /** What a column's header says: read once, asked for at each cell. */
  #ownOf(figures: Figures): readonly Unit[] {
    const known = this.#columns.get(figures);
    if (known) return known;
    const own = figures.units.map(bracketUnit).filter((unit) => unit !== undefined);
    this.#columns.set(figures, own);
    return own;
  }

  #ofTable({ name }: Figures): Unit | undefined {
    const units = this.#starLevel !== undefined && this.#starred.length > 0 ? this.#starred : this.#units;
    return units.length <= 1 ? units[0] : units[this.#names.indexOf(name)];
  }
}

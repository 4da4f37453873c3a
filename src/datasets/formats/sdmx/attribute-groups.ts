/**
 * Attributes that a message attaches to some dimensions only: to all series with `CURRENCY=USD`, say. Cells go by the place
 * of their component.
 *
 * @example
 * const groups = new AttributeGroups()
 * groups.add(new Map([[0, "USD"]]), new Map([[2, "6"]]))
 * groups.fill(["USD", "VN", undefined]) // -> ["USD", "VN", "6"]
 * groups.fill(["VND", "VN", undefined]) // -> ["VND", "VN", undefined]
 */
export class AttributeGroups {
  readonly #byPlaces = new Map<
    string,
    { places: readonly number[]; found: Map<string, ReadonlyMap<number, string>> }
  >();

  add(key: ReadonlyMap<number, string>, attributes: ReadonlyMap<number, string>): void {
    const places = [...key.keys()].sort((a, b) => a - b);
    const group = this.#byPlaces.get(places.join()) ?? { places, found: new Map<string, Map<number, string>>() };
    this.#byPlaces.set(places.join(), group);
    const codes = places.map((place) => key.get(place)).join("\0");
    group.found.set(codes, new Map([...(group.found.get(codes) ?? []), ...attributes]));
  }

  /** Puts the attributes of every group that the cells are of where they have none of their own. */
  fill(cells: (string | undefined)[]): (string | undefined)[] {
    for (const { places, found } of this.#byPlaces.values()) {
      const attributes = found.get(places.map((place) => cells[place]).join("\0"));
      for (const [place, value] of attributes ?? []) cells[place] ??= value;
    }
    return cells;
  }
}

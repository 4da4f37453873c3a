/** The distinct values of some columns together, numbered from 0. */
export interface Numbered {
  readonly columns: readonly string[];
  /** Of each number: the texts, null where there is none, and how many rows have them. */
  readonly values: readonly Coded[];
}

/** Texts that rows have in some columns, and how many rows. */
export interface Coded {
  readonly texts: readonly (string | null)[];
  readonly count: number;
}

/** The distinct texts of some of the numbered columns, and for each number the place of its own among them. */
export function partOf(
  { columns, values }: Numbered,
  wanted: readonly string[],
): { readonly distinct: readonly Coded[]; readonly placeOf: Int32Array } {
  const at = wanted.map((name) => columns.indexOf(name));
  const places = new Map<string, number>();
  const distinct: Coded[] = [];
  const placeOf = Int32Array.from(values, ({ texts, count }) => {
    const mine = at.map((each) => texts[each] ?? null);
    const key = JSON.stringify(mine);
    const place = places.get(key) ?? distinct.length;
    places.set(key, place);
    distinct[place] = { texts: mine, count: count + (distinct[place]?.count ?? 0) };
    return place;
  });
  return { distinct, placeOf };
}

/** What the parts of a file are called. */
export type PlaceNames = Readonly<Record<"page" | "paragraph" | "table" | "row" | "column", string>>;

import type { PlaceNames } from "../../shape/problems/places.ts";

export const places: PlaceNames = {
  page: "page",
  paragraph: "paragraph",
  table: "table",
  row: "row",
  column: "column",
};

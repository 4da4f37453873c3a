import type { PageWords } from "../shape/page.ts";
import { numbers as english } from "./numbers.ts";

export const areas: PageWords["areas"] = {
  title: "Areas",
  all: (count) => `all ${english.number(String(count))}`,
  hint: "Charts, tables, findings and their files show the selected areas; chart titles, axis and colour scales, and Vega-Lite files cover all areas. The page address keeps the selection.",
  search: "Search areas",
  highest: (count) => `${count} highest`,
  atRisk: (count) => `${count} most at risk`,
  shown: "areas shown, on the scale of all; the title is about all of them.",
  stretched: "areas shown; bars are lengthened to use the space; the title covers all areas.",
  notDrawn: "areas selected; this chart shows none of them.",
  change: "Change the choice",
};

import type { PageWords } from "../shape/page.ts";
import { numbers as english } from "./numbers.ts";

export const areas: PageWords["areas"] = {
  title: "Areas",
  all: (count) => `all ${english.number(String(count))}`,
  hint: "Charts, tables and findings show the chosen areas, and so do files of them; titles of charts, scales of axes and colours, and Vega-Lite files are of all. The address of the page keeps the choice.",
  search: "Search areas",
  highest: (count) => `${count} highest`,
  atRisk: (count) => `${count} most at risk`,
  shown: "areas shown, on the scale of all; the title is about all of them.",
  stretched: "areas shown; bars are drawn longer where there is room; the title is about all areas.",
  notDrawn: "areas chosen; this chart shows none of them.",
  change: "Change the choice",
};

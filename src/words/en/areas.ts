import type { PageWords } from "../shape/page.ts";
import { numbers as english } from "./numbers.ts";

export const areas: PageWords["areas"] = {
  title: "Areas",
  all: (count) => `all ${english.number(String(count))}`,
  hint: "Charts and tables show the chosen areas; the titles of charts are about all of them. The address of the page keeps the choice.",
  search: "Search areas",
  highest: (count) => `${count} highest`,
  atRisk: (count) => `${count} most at risk`,
  shown: "areas shown; the title is about all of them.",
  notDrawn: "areas chosen; this chart shows none of them.",
  change: "Change the choice",
};

import { packed } from "../chart/packed.ts";

/** Shorter rows stand on the page as they are, for those who look at its source. */
const longest = 50_000;

/** A page whose tables' rows are packed where they are long: nine in ten of their characters are the same words again. */
export async function withPackedRows(html: string): Promise<string> {
  const pieces: string[] = [];
  let from = 0;
  for (const { 0: island, 1: rows = "", 2: table = "", index } of html.matchAll(held)) {
    if (island.length < longest) continue;
    pieces.push(html.slice(from, index), `<script type="text/plain" data-rows="${rows}" data-packed>`);
    pieces.push(await packed(table), "</script>");
    from = index + island.length;
  }
  return [...pieces, html.slice(from)].join("");
}

/** What a page holds of a table's rows as text (see `sortableTable`): none of it ends a script. */
const held = /<script type="text\/plain" data-rows="([^"]*)">\n(.*?)\n<\/script>/gs;

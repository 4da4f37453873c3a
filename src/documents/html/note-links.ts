import { unreadElements } from "./html-names.ts";
import { walkHtml } from "./walk-html.ts";

/** The notes of a page: by the name of the place that a note starts at, its mark in the order of the calls. */
export type NoteLinks = ReadonlyMap<string, string>;

/**
 * Which links are calls of notes: those that show nothing but a mark (`1`, `[1]`, `*`) and lead to a place further down. A link from
 * the note back to its call leads up, and is none.
 */
export function noteLinks(html: string): NoteLinks {
  const places = new Map<string, number>();
  const links: { readonly target: string; readonly at: number; text: string }[] = [];
  let open: (typeof links)[number] | undefined;
  let at = 0;
  walkHtml(html, {
    open: ({ name, attribute }) => {
      if (unreadElements.has(name)) return false;
      at++;
      for (const place of [attribute("id"), name === "a" ? attribute("name") : undefined])
        if (place !== undefined && !places.has(place)) places.set(place, at);
      const href = name === "a" ? attribute("href") : undefined;
      if (href?.startsWith("#")) {
        open = { target: href.slice(1), at, text: "" };
        links.push(open);
      }
      return true;
    },
    text: (text) => {
      if (open) open.text += text;
    },
    close: ({ name }) => {
      if (name === "a") open = undefined;
    },
  });
  const found = new Map<string, string>();
  for (const { target, at: from, text } of links) {
    const isMark = /^\s*[[(]?(?:\d{1,3}|[ivx]{1,5}|\*{1,3})[\])]?\s*$/.test(text);
    if (isMark && (places.get(target) ?? 0) > from && !found.has(target)) found.set(target, String(found.size + 1));
  }
  return found;
}

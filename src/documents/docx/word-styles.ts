import { walkXml } from "../package/walk-xml.ts";

/** What paragraph styles say of their text: a heading, or a line of the table of contents. */
export type StyleSense = "heading" | "contents";

/** What each paragraph style says, by its id, where it says anything; a style has what it is based on, too. */
export function wordStyles(part: string, xml: string): ReadonlyMap<string, StyleSense> {
  const styles = new Map<string, { sense?: StyleSense; basedOn?: string }>();
  let current: { sense?: StyleSense; basedOn?: string } | undefined;
  walkXml(part, xml, {
    open: ({ name, attribute }) => {
      const value = attribute("val");
      if (name === "style") {
        current = {};
        styles.set(attribute("styleId") ?? "", current);
      } else if (!current) return;
      else if (name === "name" && value !== undefined) {
        const sense = senseOf(value);
        if (sense) current.sense = sense;
      } else if (name === "basedOn" && value !== undefined) current.basedOn = value;
      else if (name === "outlineLvl" && Number(value) < 9) current.sense ??= "heading";
    },
    text: () => {},
    close: (name) => {
      if (name === "style") current = undefined;
    },
  });
  const found = new Map<string, StyleSense>();
  for (const id of styles.keys()) {
    let at = styles.get(id);
    for (let step = 0; at && !at.sense && step < 16; step++)
      at = at.basedOn === undefined ? undefined : styles.get(at.basedOn);
    if (at?.sense) found.set(id, at.sense);
  }
  return found;
}

/** By the built-in names, which Word keeps in English in every language. */
function senseOf(name: string): StyleSense | undefined {
  if (/^toc \d$/i.test(name)) return "contents";
  return /^(?:heading \d|title)$/i.test(name) ? "heading" : undefined;
}

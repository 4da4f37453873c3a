import { readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Weights of readings as one text for each first word of a name, in which a name is looked for when it is asked: the thousands of entries of the table
 * are neither kept among V8's compiled code nor put into an object at each start.
 */
export const weightsInTexts = {
  name: "weights-in-texts",
  transform: {
    filter: { id: /src\/audit\/odds\/weight-of\.ts$/ },
    handler: (_, id) => {
      const source = readFileSync(join(id, "../weights.ts"), "utf8");
      const table = /export const weights: [^=]+ = (\{.*?\n\});/s.exec(source)?.[1];
      if (table === undefined) throw new Error("weights.ts is not written as it was");
      return { code: `export ${lookUp(JSON.parse(table.replace(/,(?=\n\})/, "")))}`, moduleType: "js", map: null };
    },
  },
};

/** The function `weightOf` over such texts, as JavaScript. */
export function lookUp(weights) {
  const texts = {};
  for (const [name, weight] of Object.entries(weights)) {
    const first = firstWord(name);
    texts[first] = `${texts[first] ?? "\n"}${name}\t${weight}\n`;
  }
  return `const weightOf=(${made})(new Map(${JSON.stringify(Object.entries(texts))}),${firstWord});`;
}

const firstWord = (name) => name.slice(0, `${name} `.indexOf(" "));

/** Stands in the bundle, as text. A name is looked for once. */
function made(texts, first) {
  const known = new Map();
  const look = (name) => {
    const text = texts.get(first(name));
    const at = text === undefined ? -1 : text.indexOf(`\n${name}\t`);
    if (at < 0) return undefined;
    const from = at + name.length + 2;
    return Number(text.slice(from, text.indexOf("\n", from)));
  };
  return (name) => {
    const found = known.get(name);
    if (found !== undefined || known.has(name)) return found;
    const weight = look(name);
    known.set(name, weight);
    return weight;
  };
}

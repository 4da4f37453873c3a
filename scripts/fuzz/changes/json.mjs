import { below, pick } from "../random.mjs";
import { hostileWords, words } from "./text.mjs";

/** JSON with members taken out, doubled, renamed, given another type, nested; or changed as the text that it is. */
export function json(text, random, other = text) {
  if (random() < 0.25) return words(text, random, other);
  let root;
  try {
    root = JSON.parse(text);
  } catch {
    return words(text, random, other);
  }
  for (let times = 1 + below(random, 4); times > 0; times--) {
    const places = placesOf(root);
    const place = pick(random, places);
    if (!place) return JSON.stringify(value(random, root));
    const { of, key } = place;
    const way = below(random, 7);
    if (way === 0) delete of[key];
    else if (way === 1) of[key] = value(random, of[key]);
    else if (way === 2 && Array.isArray(of)) of.push(of[key]);
    else if (way === 3) of[pick(random, [...hostileWords, "name", "path", "data", "fields", "0", "-1"])] = of[key];
    else if (way === 4) of[key] = { [key]: of[key] };
    else if (way === 5) {
      const from = pick(random, places);
      of[key] = structuredClone(from.of[from.key]);
    } else if (typeof of[key] === "string") of[key] = words(of[key], random, other.slice(0, 200));
    else of[key] = [of[key], of[key]];
    if (JSON.stringify(root).length > 200_000) break;
  }
  return JSON.stringify(root);
}

function value(random, old) {
  return pick(random, [
    null,
    true,
    0,
    -1,
    1e308,
    1.5,
    "",
    [],
    {},
    [old],
    { a: old },
    JSON.stringify(old ?? null).slice(0, 50),
    pick(random, hostileWords),
    Array.from({ length: 200 }, () => 1),
  ]);
}

/** The first thousand places in which something stands. */
function placesOf(root) {
  const found = [];
  const open = [root];
  while (open.length > 0 && found.length < 1000) {
    const of = open.shift();
    if (typeof of !== "object" || of === null) continue;
    for (const key of Object.keys(of)) {
      found.push({ of, key });
      open.push(of[key]);
    }
  }
  return found;
}

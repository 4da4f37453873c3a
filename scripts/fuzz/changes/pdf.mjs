import { below, pick } from "../random.mjs";

/** Objects taken out, doubled, pointed elsewhere; numbers changed; the table of places broken. */
export function pdf(bytes, random) {
  let now = new TextDecoder("latin1").decode(bytes);
  for (let times = 1 + below(random, 5); times > 0; times--) {
    const way = below(random, 7);
    const objects = [...now.matchAll(/\d+ 0 obj[\s\S]{0,4000}?endobj/g)];
    const one = pick(random, objects);
    if (way === 0 && one) now = now.slice(0, one.index) + now.slice(one.index + one[0].length);
    else if (way === 1)
      now = now.replace(/(\d+) 0 R/g, (whole) => (random() < 0.1 ? `${below(random, 60)} 0 R` : whole));
    else if (way === 2)
      now = now.replace(
        /\/(Length|Count|Width|W|Widths|FirstChar|LastChar|Size|Prev|N|First)\s+-?\d+/g,
        (whole, name) =>
          random() < 0.2 ? `/${name} ${pick(random, ["-1", "0", "99999999999", "7", "1e300"])}` : whole,
      );
    else if (way === 3) now = now.replace(/startxref\s+\d+/, `startxref\n${below(random, now.length)}`);
    else if (way === 4)
      now = now.replace(/\/(Kids|Contents|Resources|Font|ToUnicode|FontDescriptor|Encoding)\b/g, (whole) =>
        random() < 0.15 ? pick(random, ["/Parent", "/X", "/Kids", "/Contents"]) : whole,
      );
    else if (way === 5) now = now.slice(0, below(random, now.length));
    else
      now = now.replace("/Type/Catalog", "/Type/Catalog/OpenAction<</S/JavaScript/JS(while(true){})>>/Encrypt 3 0 R");
  }
  return Uint8Array.from(now, (character) => character.charCodeAt(0));
}

// node bench/documents/places.mjs [folder]: how many numbers of PDFs have their place right: the box of each, and those of the words before and
// after it in the text, must hold the same words in what `pdftotext -bbox` (Poppler) finds on the page. Needs a build.
import { execFileSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { loadText } from "../../dist/documents/load.node.js";

const folder = process.argv[2] ?? join(import.meta.dirname, "../../../shared/data/pdf-reports");
const names = readdirSync(folder, { recursive: true }).map(String);
let [right, all] = [0, 0];
for (const name of names.filter((each) => each.endsWith(".pdf")).sort()) {
  const { document, problem } = await loadText(join(folder, name));
  if (!document) {
    console.log(name, problem?.code);
    continue;
  }
  const pages = wordsOf(join(folder, name));
  const { text, source } = document;
  for (const number of text.matchAll(/\d[\d.,]*\d|\d/g)) {
    const end = number.index + number[0].length;
    const at = source.spans.findIndex((span) => span.start < end && span.end > number.index);
    const { page } = source.spans[at].place;
    const around = [at - 1, at, at + 1].map((place) => source.spans[place]).filter((span) => span?.place.page === page);
    const isRight = around.every((span) =>
      stands(pages[page - 1] ?? [], span.place.box, text.slice(span.start, span.end)),
    );
    all++;
    if (isRight) right++;
    else console.log(`${name}, page ${page}: ${number[0]}`);
  }
}
console.log(`${right} of ${all} numbers: ${((100 * right) / all).toFixed(2)} %`);
process.exit(0);

function wordsOf(path) {
  const options = { encoding: "utf8", maxBuffer: 1 << 28, stdio: ["ignore", "pipe", "ignore"] };
  const found = execFileSync("pdftotext", ["-bbox", path, "-"], options);
  const word = /<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">([^<]*)</g;
  return found
    .split("<page ")
    .slice(1)
    .map((page) =>
      [...page.matchAll(word)].map(([, left, top, right, bottom, printed]) => ({
        ...{ left: Number(left), top: Number(top), right: Number(right), bottom: Number(bottom) },
        text: plain(printed),
      })),
    );
}

function plain(text) {
  return text
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, "&")
    .normalize("NFC");
}

function stands(words, { left, top, width, height }, text) {
  return words.some((word) => {
    const across = Math.min(word.right, left + width) - Math.max(word.left, left);
    const down = Math.min(word.bottom, top + height) - Math.max(word.top, top);
    const same = word.text.includes(text) || text.includes(word.text) || digits(word.text) === digits(text);
    return across > -1 && down > 0 && same;
  });
}

function digits(text) {
  return text.replace(/\D/g, "");
}

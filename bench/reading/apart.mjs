// Names the documents that tell what a held-out one tells: those that share a run of twelve words around a number with it. Left out of fitting
// (`fit.mjs --apart=FILE`), they keep what is reported of the held-out half apart from what was fitted.
// node bench/reading/apart.mjs DOCS.jsonl.gz… [--more MORE.jsonl.gz…] > out/apart.txt
import { documentsOf, isHeldOut } from "./readings.mjs";

const given = process.argv.slice(2);
const at = given.indexOf("--more");
const [files, more] = at < 0 ? [given, []] : [given.slice(0, at), given.slice(at + 1)];

const run = 12;

function* runsOf(text) {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  for (let from = 0; from + run <= words.length; from++)
    if (/\d/.test(words[from + run / 2])) yield words.slice(from, from + run).join(" ");
}

const heldOut = new Set();
for (const { id, text } of documentsOf(files)) if (isHeldOut(id)) for (const each of runsOf(text)) heldOut.add(each);
let documents = 0;
let alike = 0;
const tell = ({ id, text }) => {
  documents++;
  for (const each of runsOf(text)) {
    if (!heldOut.has(each)) continue;
    alike++;
    console.log(id);
    return;
  }
};
for (const document of documentsOf(files)) if (!isHeldOut(document.id)) tell(document);
for (const document of documentsOf(more)) tell(document);
console.error(`${alike} of ${documents} documents`);

import { documentReaders, marked, problemSentence } from "../../../out/fuzz-build/recount.js";
import { bitten } from "../changes/bytes.mjs";
import { markup, trees } from "../changes/markup.mjs";
import { withParts } from "../changes/package.mjs";
import { pdf } from "../changes/pdf.mjs";
import { picture } from "../changes/picture.mjs";
import { records } from "../changes/records.mjs";
import { words } from "../changes/text.mjs";
import { held } from "../held.mjs";
import { filesOf } from "../samples.mjs";

/** Either bytes as they come, or a way that knows the format. */
const orBytes = (share, way) => (bytes, random) => (random() < share ? bitten(bytes, random) : way(bytes, random));
const asText = (way) => (bytes, random) =>
  new TextEncoder().encode(way(new TextDecoder().decode(bytes), random).toWellFormed?.() ?? "");
const either = (one, other) => (text, random) => (random() < 0.5 ? one(text, random) : other(text, random));

const packaged = orBytes(0.3, withParts);
const tagged = orBytes(0.2, asText(either(trees, markup)));

/** One page or two, of several kinds; the key of the last takes long to make, so it is drawn seldom. */
const pdfKinds = [
  "columns",
  "table",
  "object-streams",
  "fonts",
  "truetype",
  "annotations",
  "updated",
  "no-xref",
].concat(["encrypted-rc4", "encrypted-aes", "encrypted"]);
const pdfs = [...pdfKinds, ...pdfKinds, ...pdfKinds, ...pdfKinds, "encrypted-aes-256"].map(
  (name) => `scripts/fuzz/corpus/pdf/${name}.pdf`,
);

/** One word in each format of pictures. */
const pictures = [
  "bits.png",
  "grey.png",
  "palette.png",
  "colour.png",
  "grey.jpg",
  "progressive.jpg",
  "bits.bmp",
  "colour.bmp",
]
  .concat(["plain.tif", "lzw.tif", "fax.tif", "grey.gif", "grey.webp"])
  .map((name) => `scripts/fuzz/corpus/picture/${name}`);

/** Documents: each changed copy is read, its places are held to its text, and it is marked and read again. */
export const documentTargets = [
  { id: "docx", files: ["tests/documents/files/an-giang.docx"], change: packaged },
  { id: "odt", files: ["tests/documents/files/an-giang.odt"], change: packaged },
  { id: "pptx", files: ["tests/documents/files/slides.pptx"], change: packaged },
  { id: "doc", files: ["tests/documents/files/an-giang.doc"], change: orBytes(0.5, records) },
  { id: "pdf", files: pdfs, change: orBytes(0.15, pdf) },
  { id: "image", files: pictures, change: picture },
  { id: "html", files: ["scripts/fuzz/corpus/page.html"], change: tagged },
  { id: "mht", files: ["scripts/fuzz/corpus/page.mht"], change: tagged },
  {
    id: "markdown",
    files: ["scripts/fuzz/corpus/report-vi.txt", "scripts/fuzz/corpus/report-en.txt"],
    change: orBytes(0.2, asText(either(words, markup))),
  },
].map(({ id, files, change }) => ({
  id,
  prepare: () => {
    const samples = filesOf(files);
    const reader = documentReaders.find((each) => each.id === id);
    return {
      input: (random) => change(samples[Math.floor(random() * samples.length)], random),
      run: (bytes) => readAndMark(reader, bytes),
    };
  },
}));

/** Microseconds of computing; what takes longer to be read is not marked and read again as well. */
const longToRead = 2_000_000;

async function readAndMark(reader, bytes) {
  const start = process.cpuUsage();
  const found = await reader.read({ name: "a", path: `a.${reader.id}`, bytes });
  if ("problem" in found) return held(problemSentence(found.problem, "en"));
  const { document } = found;
  const ends = document.text.length;
  if (document.blocks.some(({ spans }) => spans.some(({ start, end }) => start < 0 || end > ends || start > end)))
    throw new Error("a block beyond the text");
  const { user, system } = process.cpuUsage(start);
  if (user + system < longToRead) await givenBack(reader, bytes, document);
  return "read";
}

/** A file that could be read can be marked, where its format holds marks, and reads the same with them; or a problem says why not. */
async function givenBack(reader, bytes, document) {
  const marks = [...document.text.matchAll(/\d+/g)].slice(0, 40).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    verdict: "inconsistent",
    lines: ["a < b & c"],
  }));
  let given;
  try {
    given = await marked(reader.id, "a", { bytes, document, marks, lang: "en" });
  } catch (error) {
    if (error instanceof Error && error.name === "ProblemError") return;
    throw error;
  }
  if (!given) return;
  const again = await reader.read({ name: "a", path: `a.${reader.id}`, bytes: given });
  if ("problem" in again) throw new Error(`marked, it cannot be read: ${JSON.stringify(again.problem)}`);
  if (again.document.text !== document.text) throw new Error("marked, it reads otherwise");
}

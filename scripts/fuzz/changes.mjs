import { openArchive, unpack } from "../../dist/documents/package/zip-archive.js";
import { crc32 } from "../../dist/report/marked/crc32.js";
import { patchArchive } from "../../dist/report/marked/patch-archive.js";

/** A changed copy of a file, which follows from the number. */
export async function changed(format, bytes, number) {
  const random = randomOf(number * 2 + 1);
  if (packages.has(format)) return random() < 0.3 ? bitten(bytes, random) : withParts(bytes, random);
  if (format === "doc" || format === "xls") return random() < 0.5 ? bitten(bytes, random) : records(bytes, random);
  if (format === "image") return random() < 0.3 ? bitten(bytes, random) : chunks(bytes, random);
  if (format === "pdf") return random() < 0.2 ? bitten(bytes, random) : pdf(bytes, random);
  const text = new TextDecoder().decode(bytes);
  return random() < 0.2
    ? bitten(bytes, random)
    : new TextEncoder().encode(random() < 0.4 ? trees(text, random) : markup(text, random));
}

const packages = new Set(["docx", "odt", "pptx", "xlsx", "ods"]);

/** Numbers from 0 to 1, always the same for the same seed (mulberry32). */
function randomOf(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296;
  };
}

const pick = (random, list) => list[Math.floor(random() * list.length)];
const below = (random, limit) => Math.floor(random() * limit);

/** Bytes replaced, cut off, doubled. */
function bitten(bytes, random) {
  const copy = bytes.slice();
  const way = random();
  if (way < 0.15) return copy.subarray(0, below(random, copy.length));
  for (let times = 1 + below(random, 12); times > 0; times--) {
    const at = way < 0.5 ? below(random, Math.min(1024, copy.length)) : below(random, copy.length);
    copy[at] = pick(random, [0, 1, 0x7f, 0x80, 0xff, below(random, 256)]);
    if (random() < 0.3) copy.copyWithin(below(random, copy.length), at, at + below(random, 512));
  }
  return copy;
}

/** One or two parts of a package changed as the markup that they are. */
async function withParts(bytes, random) {
  const archive = openArchive(bytes);
  const names = [...archive.entries.keys()].filter((name) => /\.(?:xml|rels)$/.test(name));
  const files = new Map();
  for (let times = 1 + below(random, 2); times > 0; times--) {
    const name =
      random() < 0.6
        ? pick(
            random,
            names.filter((each) =>
              /(?:document|content|slide\d+|presentation|sheet\d+|workbook|sharedStrings)\.xml$/.test(each),
            ),
          )
        : pick(random, names);
    const text = new TextDecoder().decode(await unpack(archive.entries.get(name)));
    files.set(name, new TextEncoder().encode(random() < 0.75 ? trees(text, random) : markup(text, random)));
  }
  return patchArchive(archive, files);
}

const pieces = [
  '<!DOCTYPE a [<!ENTITY b "cccccccc"><!ENTITY d SYSTEM "file:///etc/passwd">]>',
  "&d;",
  "&#0;",
  "&#x1F600;",
  "]]>",
  "<![CDATA[12%]]>",
  "<!--",
  "\u202e64,8%\u202c",
  "e\u0301\u0301\u0301",
  "<table>",
  "</table>",
  "<td colspan=99999 rowspan=99999>",
  '<table:table-row table:number-rows-repeated="1048576"><table:table-cell table:number-columns-repeated="16384" office:value-type="float" office:value="1"/></table:table-row>',
  '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>',
  '<mergeCell ref="A1:XFD1048576"/>',
  "<a:tbl><a:tr><a:tc>",
  "<w:tbl><w:tr><w:tc>",
  "</w:tc>",
  '<w:gridSpan w:val="1e9"/>',
  "<text:note><text:note-body>",
  "9".repeat(5000),
  "| a | ".repeat(300),
  "\r",
  "\u0000",
  '<a href="#n1"><sup>1</sup></a>',
];

/** Whole elements taken out, doubled, moved, put into each other, and their values changed: what comes out is well-formed. */
function trees(text, random) {
  let now = text;
  for (let times = 1 + below(random, 8); times > 0 && now.length < 2_000_000; times--) {
    const all = elementsOf(now);
    const [one, other] = [pick(random, all), pick(random, all)];
    if (!one || !other) return now;
    const inner = now.slice(one.start, one.end);
    const way = below(random, 7);
    const put = (at, what) => {
      now = now.slice(0, at) + what + now.slice(at);
    };
    if (way === 0) now = now.slice(0, one.start) + now.slice(one.end);
    else if (way === 1) put(one.end, inner.repeat(1 + below(random, inner.length < 2000 ? 200 : 2)));
    else if (way === 2) put(other.start, inner.slice(0, 50_000) === inner ? inner : "");
    else if (way === 3 && one.close > one.open) {
      const deep = 1 + below(random, random() < 0.2 ? 700 : 6);
      const [head, tail] = [now.slice(one.start, one.open), now.slice(one.close, one.end)];
      now =
        now.slice(0, one.start) +
        head.repeat(deep) +
        now.slice(one.open, one.close) +
        tail.repeat(deep) +
        now.slice(one.end);
    } else if (way === 4) {
      const value = pick(random, [
        "",
        "0",
        "-1",
        "1",
        "999999999999",
        "1e9",
        "NaN",
        "\u202e9",
        "restart",
        "../../x",
        "#n",
      ]);
      now = now.slice(0, one.start) + inner.replace(/="[^"]*"/, `="${value}"`) + now.slice(one.end);
    } else if (way === 5 && one.close > one.open && !inner.slice(1, -1).includes("<", one.open - one.start))
      now =
        now.slice(0, one.open) +
        pick(random, ["12,5%", "1.234", "\u00b9", "e\u0301", "", "9".repeat(400)]) +
        now.slice(one.close);
    else if (one.end <= other.start)
      now =
        now.slice(0, one.start) +
        now.slice(other.start, other.end) +
        now.slice(one.end, other.start) +
        inner +
        now.slice(other.end);
  }
  return now;
}

/** Where elements stand: from their opening tag to behind their closing one; the first some thousands. */
function elementsOf(text) {
  const found = [];
  const stack = [];
  for (const match of text.matchAll(/<(\/?)([\w:.-]+)[^<>]*?(\/?)>/g)) {
    const [tag, closing, name, empty] = match;
    const end = match.index + tag.length;
    if (empty) found.push({ start: match.index, open: end, close: end, end });
    else if (!closing) stack.push({ start: match.index, open: end, name });
    else {
      const opened = stack.pop();
      if (opened?.name === name && stack.length > 0) found.push({ ...opened, close: match.index, end });
    }
    if (found.length > 20_000) break;
  }
  return found;
}

/** Elements taken out, doubled, moved, nested; values changed; pieces of other kinds put in. */
function markup(text, random) {
  let now = text;
  for (let times = 1 + below(random, 6); times > 0; times--) {
    const tags = [...now.matchAll(/<[^<>]{0,400}>/g)];
    const tag = pick(random, tags);
    const at = tag?.index ?? below(random, now.length);
    const end = at + (tag?.[0].length ?? 0);
    const other = pick(random, tags)?.index ?? below(random, now.length);
    const [from, to] = at < other ? [at, other] : [other, at];
    const way = below(random, 9);
    if (way === 0) now = now.slice(0, at) + now.slice(end);
    else if (way === 1) now = now.slice(0, end) + (tag?.[0] ?? "") + now.slice(end);
    else if (way === 2) now = now.slice(0, from) + now.slice(to);
    else if (way === 3) now = now.slice(0, to) + now.slice(from, Math.min(to, from + 20_000)) + now.slice(to);
    else if (way === 4) now = now.slice(0, at) + pick(random, pieces) + now.slice(at);
    else if (way === 5) now = now.slice(0, at) + (tag?.[0] ?? "<b>").repeat(1 + below(random, 3000)) + now.slice(at);
    else if (way === 6)
      now = now.replace(/"(\d+)"/g, (whole) =>
        random() < 0.05 ? `"${pick(random, ["-1", "0", "1e99", "NaN", "65536", ""])}"` : whole,
      );
    else if (way === 7) now = now.slice(0, from);
    else now = now.slice(0, from) + now.slice(to, to + 2000) + now.slice(from, to) + now.slice(to + 2000);
  }
  return now.slice(0, 4_000_000);
}

/** The whole numbers of a binary file, aligned as they lie there, changed: lengths, offsets, sector numbers, counts. */
function records(bytes, random) {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer, copy.byteOffset, copy.byteLength);
  const ends = Math.min(copy.length, random() < 0.5 ? 4096 : copy.length) - 4;
  for (let times = 1 + below(random, 8); times > 0; times--) {
    const at = below(random, ends >> 2) << 2;
    const now = view.getUint32(at, true);
    const value = pick(random, [0, 1, 0xffffffff, 0xfffffffe, 0x7fffffff, now + 1, now - 1, now ^ 0x8000, copy.length]);
    if (random() < 0.6) view.setUint32(at, value, true);
    else view.setUint16(at, value & 0xffff, true);
  }
  return copy;
}

/** Chunks of a PNG file taken out, doubled, moved; what the header says changed, checksums kept right half of the time. */
function chunks(bytes, random) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let list = [];
  for (let at = 8; at + 12 <= bytes.length; at += 12 + view.getUint32(at))
    list.push(bytes.slice(at, at + 12 + view.getUint32(at)));
  for (let times = 1 + below(random, 3); times > 0; times--) {
    const at = below(random, list.length);
    const one = list[at];
    if (!one) continue;
    const way = below(random, 5);
    if (way === 0) list = list.filter((_, index) => index !== at);
    else if (way === 1) list.splice(at, 0, one);
    else if (way === 2) list.push(...list.splice(at, 1));
    else {
      const inside = way === 3 ? 8 + below(random, Math.min(13, one.length - 12)) : below(random, one.length);
      one[inside] = pick(random, [0, 1, 2, 4, 16, 0x7f, 0xff, below(random, 256)]);
      if (random() < 0.5)
        new DataView(one.buffer, one.byteOffset, one.byteLength).setUint32(
          one.length - 4,
          crc32(one.subarray(4, one.length - 4)),
        );
    }
  }
  return Uint8Array.from([...bytes.subarray(0, 8), ...list.flatMap((chunk) => [...chunk])]);
}

/** Objects taken out, doubled, pointed elsewhere; numbers changed; the table of places broken. */
function pdf(bytes, random) {
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

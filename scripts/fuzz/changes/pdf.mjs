import { deflateSync, inflateSync } from "node:zlib";
import { below, pick } from "../random.mjs";

/** Objects taken out, doubled, pointed elsewhere; numbers changed; the table of places broken; what streams hold changed, packed or not. */
export function pdf(bytes, random) {
  // Each byte as the character of its number: what is called latin1 in a TextDecoder is another encoding.
  let now = Buffer.from(bytes).toString("latin1");
  for (let times = 1 + below(random, 5); times > 0; times--) now = pick(random, ways)(now, random);
  return Uint8Array.from(Buffer.from(now, "latin1"));
}

const objectsOf = (text) => [...text.matchAll(/\d+ 0 obj[\s\S]{0,6000}?endobj/g)];
const without = (text, at, length, instead = "") => text.slice(0, at) + instead + text.slice(at + length);

const ways = [
  (text, random) => {
    const one = pick(random, objectsOf(text));
    return one ? without(text, one.index, one[0].length) : text;
  },
  (text, random) => {
    const [one, other] = [pick(random, objectsOf(text)), pick(random, objectsOf(text))];
    if (!one || !other) return text;
    const number = /^\d+/.exec(other[0])[0];
    return without(text, one.index, one[0].length, one[0] + one[0].replace(/^\d+/, number));
  },
  (text, random) =>
    text.replace(/(\d+) 0 R/g, (whole) => (random() < 0.1 ? `${below(random, random() < 0.9 ? 14 : 60)} 0 R` : whole)),
  (text, random) =>
    text.replace(
      /\/(Length|Count|Width|Height|W|Widths|FirstChar|LastChar|Size|Prev|N|First|Index|DW|Rotate|Predictor|Columns|R|V|P|Flags)(\s*)-?\d+/g,
      (whole, name, between) => (random() < 0.2 ? `/${name}${between}${pick(random, numbers)}` : whole),
    ),
  (text, random) => text.replace(/startxref\s+\d+/, `startxref\n${below(random, text.length)}`),
  (text, random) =>
    text.replace(/\/(?:[A-Z][A-Za-z0-9]*)\b/g, (whole) => (random() < 0.02 ? `/${pick(random, names)}` : whole)),
  (text, random) => text.slice(0, below(random, text.length)),
  (text) => text.replace(/\/Type\s*\/Catalog/, "$&/OpenAction<</S/JavaScript/JS(while(true){})>>/Encrypt 3 0 R"),
  (text, random) =>
    text.replace(/\[[^[\]]{0,200}\]/g, (whole) => {
      if (random() > 0.1) return whole;
      return pick(random, [
        "[]",
        `[${whole}]`,
        whole.slice(0, -1),
        "[".repeat(1 + below(random, 2000)),
        "null",
        "(12)",
      ]);
    }),
  streams,
  streams,
  streams,
];

const numbers = ["-1", "0", "1", "99999999999", "7", "1e300", "2147483648", "[1 2 3]", "null", "4 0 R", "3.5", "(a)"];
const names = [
  ..."Parent Kids Contents Resources Font ToUnicode FontDescriptor Encoding Identity-H Type0 Type1 Type3 TrueType X".split(
    " ",
  ),
  ..."FlateDecode LZWDecode ASCII85Decode ASCIIHexDecode RunLengthDecode DCTDecode CCITTFaxDecode JBIG2Decode".split(
    " ",
  ),
  ..."JPXDecode Crypt Form Image ObjStm XRef Pages Page Catalog WinAnsiEncoding UniGB-UCS2-H DeviceN Pattern".split(
    " ",
  ),
];

/** Streams with what they hold changed: words of a page and of maps to Unicode as words, others byte by byte. */
function streams(text, random) {
  return text.replace(/stream\r?\n([\s\S]*?)\r?\nendstream/g, (whole, held) => {
    if (random() > 0.5) return whole;
    const packed = unpacked(held);
    const inner = packed ?? held;
    const isText = ![...inner.slice(0, 200)].some((sign) => sign < "\t");
    let changed = inner;
    for (let times = 1 + below(random, 4); times > 0; times--)
      changed = isText ? operators(changed, random) : bytesOf(changed, random);
    const out = packed === undefined ? changed : deflateSync(Buffer.from(changed, "latin1")).toString("latin1");
    return `stream\n${out}\nendstream`;
  });
}

function unpacked(held) {
  try {
    return inflateSync(Buffer.from(held, "latin1"), { maxOutputLength: 1 << 20 }).toString("latin1");
  } catch {
    return undefined;
  }
}

function bytesOf(held, random) {
  const bytes = Buffer.from(held, "latin1");
  if (bytes.length > 0) bytes[below(random, bytes.length)] = pick(random, [0, 1, 0x7f, 0x80, 0xff, below(random, 256)]);
  return bytes.toString("latin1");
}

const signs =
  "q Q cm BT ET Tf Td TD Tm T* Tj TJ ' \" Tc Tw Tz TL Ts Tr re m l c v y h S s f f* B n W W* Do gs sh d0 d1 BMC BDC EMC BI ID EI BX EX rg scn".split(
    " ",
  );

/** Numbers, strings and operators of a content stream, or of a map to Unicode, changed, taken out, doubled. */
function operators(held, random) {
  const tokens = held.match(/\((?:[^()\\]|\\[\s\S])*\)|<[^<>]*>|[[\]]|[^\s()<>[\]]+|\s+|[\s\S]/g) ?? [""];
  const at = below(random, tokens.length);
  const many = 1 + below(random, random() < 0.8 ? 6 : 40);
  const way = below(random, 7);
  if (way === 0) tokens.splice(at, many);
  else if (way === 1) tokens.splice(at, 0, ...tokens.slice(at, at + many));
  else if (way === 2) tokens.splice(at, 0, ` ${pick(random, signs)} `);
  else if (way === 3)
    tokens[at] = `(${pick(random, ["12,5%", "\\", "9".repeat(300), "\u00fe\u00ff\u0000", "\u00b9", ""])})`;
  else if (way === 4) {
    const piece = tokens.slice(at, at + many).join("");
    tokens.splice(at, 0, piece.repeat(1 + below(random, Math.min(200, 4000 / (piece.length + 1)))));
  } else if (way === 5)
    return tokens
      .map((token) =>
        /^-?[\d.]+$/.test(token) && random() < 0.2
          ? pick(random, ["0", "-1", "1e-9", "1e38", "99999", "0.0001", String(below(random, 900))])
          : token,
      )
      .join("");
  else tokens.splice(below(random, tokens.length), 0, ...tokens.splice(at, many));
  return tokens.join("");
}

import { below, pick } from "../random.mjs";

/** What texts are made of that has made readers stumble, here or elsewhere. */
export const hostileWords = [
  "0",
  "-0",
  "00",
  "-1",
  "1e999",
  "1/0",
  "0/0",
  "NaN",
  "Infinity",
  "999999999999999999999",
  "9".repeat(400),
  "0,".concat("0".repeat(300), "1"),
  "1.234.567,89",
  "1,234,567.89",
  "12,5%",
  "100,0 %",
  "-3,5 %",
  "(1.234)",
  "752 ca, giảm 64,8 %",
  "149/156 xã, đạt 95,51%",
  "31/02/2024",
  "29/02/2023",
  "2024-13",
  "2024-W53",
  "1900-01-00",
  "0000",
  "99999-01",
  "T13/2024",
  "Q5 2024",
  "năm 2024",
  "so với cùng kỳ",
  "trong đó",
  "gồm",
  "tăng",
  "giảm",
  "per cent",
  "compared with",
  "up from",
  "of which",
  "__proto__",
  "constructor",
  "toString",
  "=cmd|'/c calc'!A1",
  "../../etc/passwd",
  "\u0000",
  "\u001b[31m",
  "\u202e64,8%\u202c",
  "\u00a0",
  "\u200b",
  "\ufeff",
  "e\u0301\u0301",
  "\ud800",
  "\u0660\u0661",
  "½",
  "¹²³",
  "\r",
  "\r\n",
  "\n\n",
  "\t",
  "|",
  "| a | 1 |",
  "(",
  ")",
  "((((",
  "[1]",
  "“",
  "”",
  "—",
  "…",
  ";",
  ":",
  "%",
  "%%",
  "‰",
  "$",
  "€",
  "k",
  "triệu",
  "tỷ đồng",
  "bn",
  "million",
];

const longest = 200_000;

/** A text with words, numbers and signs taken out, doubled, moved, replaced, and pieces of another text put in. */
export function words(text, random, other = text) {
  const tokens = tokensOf(text);
  for (let times = 1 + below(random, 6); times > 0; times--) {
    const at = below(random, tokens.length + 1);
    const many = 1 + below(random, random() < 0.8 ? 4 : 60);
    const way = below(random, 9);
    if (way === 0) tokens.splice(at, many);
    else if (way === 1) tokens.splice(at, 0, ...tokens.slice(at, at + many));
    else if (way === 2) tokens.splice(below(random, tokens.length + 1), 0, ...tokens.splice(at, many));
    else if (way === 3) tokens.splice(at, 1, pick(random, hostileWords));
    else if (way === 4) tokens.splice(at, 0, pick(random, hostileWords));
    else if (way === 5) number(tokens, random);
    else if (way === 6) {
      const from = tokensOf(other);
      const start = below(random, from.length);
      tokens.splice(at, 0, ...from.slice(start, start + many));
    } else if (way === 7 && random() < 0.1) {
      const piece = tokens.slice(at, at + 1 + below(random, 8)).join("");
      tokens.splice(at, 0, piece.repeat(Math.min(1 + below(random, 400), Math.ceil(20_000 / (piece.length + 1)))));
    } else tokens.length = Math.max(1, at);
    if (tokens.length === 0) tokens.push("");
  }
  return tokens.join("").slice(0, longest);
}

/** Puts another number in the place of one: a digit changed, two swapped, its marks moved. */
function number(tokens, random) {
  const places = [];
  for (const [at, token] of tokens.entries()) if (/\d/.test(token)) places.push(at);
  const at = pick(random, places);
  if (at === undefined) return;
  const digits = [...tokens[at]];
  const place = below(random, digits.length);
  const way = below(random, 5);
  if (way === 0) digits[place] = String(below(random, 10));
  else if (way === 1) digits.splice(place, 0, String(below(random, 10)));
  else if (way === 2) digits.splice(place, 1);
  else if (way === 3) digits.splice(place, 0, pick(random, [",", ".", "/", "-", " "]));
  else digits.reverse();
  tokens[at] = digits.join("");
}

function tokensOf(text) {
  return text.match(/\d+(?:[.,/]\d+)*|\p{L}+|\s+|./gsu) ?? [""];
}

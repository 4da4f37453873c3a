import { below, pick } from "../random.mjs";

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
export function trees(text, random) {
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
export function markup(text, random) {
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

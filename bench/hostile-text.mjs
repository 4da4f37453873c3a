// node hostile-text.mjs NAME BYTES: audits a text of one line that is made to be slow to read, and prints its seconds of the processor
// and its peak memory as JSON. Without NAME, prints the names.
import { audit } from "../dist/audit/audit.js";
import { readText } from "../dist/documents/read-text.js";

const areas = "ABCDEFGH";
const texts = {
  "ratios without end": (size) => filled("1:", size),
  "written arithmetic": (size) => filled("1 = 2 x 3 = ", size),
  "numbers alone": (size) => grown("", size, (at) => `${(at * 7919) % 100_000} `),
  "nested brackets": (size) => `${filled("(5 ha ", size / 2)}${filled(") ", size / 2)}`,
  "one list": (size) =>
    grown("Diện tích 5.000.000 ha, gồm: ", size, (at) => `xã ${areas[at % 8]} ${50 + (at % 7)} ha, `),
  "shares of one whole": (size) =>
    grown("Tổng vốn đạt 5.000.000 tỷ đồng, ", size, (at) => {
      const share = `${(at % 17) + 1},${at % 10}%`;
      return `ngành ${areas[at % 8]} đạt ${100 + (at % 91)} tỷ đồng, chiếm ${share} tổng vốn; `;
    }),
};

const [, , name, bytes] = process.argv;
const make = texts[name];
if (make) {
  const text = make(Number(bytes));
  const start = process.cpuUsage();
  const { summary } = audit(readText("hostile.txt", text), { lang: "vi" });
  const { user, system } = process.cpuUsage(start);
  const memory = (process.resourceUsage().maxRSS * 1024) / text.length;
  console.log(JSON.stringify({ seconds: (user + system) / 1e6, memory, numbers: summary.numbers }));
} else console.log(JSON.stringify(Object.keys(texts)));

function filled(piece, size) {
  return piece.repeat(Math.ceil(size / piece.length));
}

function grown(start, size, next) {
  let text = start;
  for (let at = 0; text.length < size; at++) text += next(at);
  return text;
}

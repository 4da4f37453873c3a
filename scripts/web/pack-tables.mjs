// Tables in the order and the columns in which LZMA finds most in them, with the few lines of script that put them together again.

/** The least and the most of a whole number that takes one sign, and the sign of nought. */
const [least, most, nought] = [-40, 40, 75];
const hundredths = 100;

/** Weights by the name of their features, to hundredths: of a name only the words that the one before it does not have. */
export function packedWeights(weights) {
  const entries = Object.entries(weights).sort(([a], [b]) => (a < b ? -1 : 1));
  let before = [];
  const names = entries.map(([name]) => {
    const words = name.split(" ");
    const same = words.findIndex((word, at) => word !== before[at]);
    const shared = same < 0 ? words.length : same;
    before = words;
    return shared.toString(36) + words.slice(shared).join(" ");
  });
  const values = entries.map(([name, value]) => {
    const whole = Math.round(value * hundredths);
    if (whole / hundredths !== value) throw new Error(`${name}: ${value} is no whole number of hundredths`);
    return whole >= least && whole <= most ? String.fromCharCode(nought + whole) : `~${whole};`;
  });
  return `(${unpackedWeights})(${JSON.stringify(names.join("\n"))},${JSON.stringify(values.join(""))},${nought},${hundredths})`;
}

/** Stands in the page, as text. */
function unpackedWeights(names, values, zero, parts) {
  const numbers = [...values.matchAll(/~(-?\d+);|(.)/gs)].map(([, whole, sign = ""]) =>
    whole === undefined ? sign.charCodeAt(0) - zero : Number(whole),
  );
  let words = [];
  const entries = names.split("\n").map((line, at) => {
    const own = line.slice(1);
    words = [...words.slice(0, parseInt(line[0], 36)), ...(own === "" ? [] : own.split(" "))];
    return [words.join(" "), (numbers[at] ?? 0) / parts];
  });
  return Object.fromEntries(entries);
}

/** Assignments `t.A=65,t["B"]=66` to one name as a function that makes them: by number, each as its distance from the one before. */
export function packedAssignments(text) {
  const found = [...text.matchAll(/\bt(?:\.([\w$]+)|\["([^"\\]+)"\])=([\de]+)/g)];
  const entries = found.map(([, plain, quoted, number]) => [plain ?? quoted, Number(number)]);
  if (
    new Set(entries.map(([name]) => name)).size !== text.split("=").length - 1 ||
    entries.some(([name]) => / /.test(name))
  )
    throw new Error("a table of glyphs is not what it was");
  let before = 0;
  const lines = entries
    .sort(([, a], [, b]) => a - b)
    .map(([name, code]) => {
      const more = code - before;
      before = code;
      return more === 1 ? name : `${more.toString(36)}:${name}`;
    });
  return `function(t){let n=0;for(const e of ${JSON.stringify(lines.join(" "))}.split(" ")){const[c,m]=e.includes(":")?e.split(":"):["1",e];t[m]=n+=parseInt(c,36)}}`;
}

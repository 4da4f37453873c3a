import { readFileSync } from "node:fs";

export function readNotebook(path) {
  return JSON.parse(readFileSync(path, "utf8"));
}

/** A notebook as it is committed: without the times of a run and the versions of what it ran on. */
export function asCommitted({ cells, metadata, nbformat, nbformat_minor }) {
  const { kernelspec } = metadata;
  const language_info = { name: "typescript", file_extension: ".ts", mimetype: "text/x.typescript" };
  const plain = cells.map(({ metadata: { execution, ...kept }, ...cell }) => ({ ...cell, metadata: kept }));
  return {
    cells: plain.map((cell) => (cell.outputs ? { ...cell, outputs: joined(cell.outputs) } : cell)),
    metadata: { kernelspec, language_info },
    nbformat,
    nbformat_minor,
  };
}

/** What is printed comes in pieces of any size: those of one stream that follow each other are put together. */
function joined(outputs) {
  const all = [];
  for (const each of outputs) {
    const last = all.at(-1);
    if (each.output_type === "stream" && last?.output_type === "stream" && last.name === each.name)
      all[all.length - 1] = { ...last, text: lines(textOf(last.text) + textOf(each.text)) };
    else all.push(each);
  }
  return all;
}

const textOf = (text) => (Array.isArray(text) ? text.join("") : text);
const lines = (text) => text.split(/(?<=\n)/);

/** The cells that show something else now, each with the first line that differs, and whether only messages of it are lost. */
export function differences(before, now) {
  const unlike = [];
  if (before.cells.length !== now.cells.length)
    unlike.push({ lost: false, told: `${before.cells.length} cells, now ${now.cells.length}` });
  for (const [at, cell] of now.cells.entries()) {
    const [was, is] = [shown(before.cells[at]), shown(cell)];
    if (was === is) continue;
    const [old, fresh] = [was.split("\n"), is.split("\n")];
    const line = fresh.findIndex((each, place) => each !== old[place]);
    const place = line < 0 ? fresh.length : line;
    const [first, second] = [old, fresh].map((lines) => (lines[place] ?? "").slice(0, 200));
    const told = [`cell ${cell.id}:`, `  - ${first}`, `  + ${second}`].join("\n");
    unlike.push({ id: cell.id, lost: isLess(cell, before.cells[at]), told });
  }
  return unlike;
}

/** Whether a cell shows some of the outputs of another, in their order, and nothing else. */
function isLess(cell, whole) {
  const each = ({ outputs = [] } = {}) => outputs.map((output) => shown({ outputs: [output] }));
  const wanted = each(whole);
  let at = 0;
  return each(cell).every((output) => {
    at = wanted.indexOf(output, at) + 1;
    return at > 0;
  });
}

/** All that a cell shows, as lines. */
function shown({ outputs = [], execution_count = null } = {}) {
  const plain = joined(outputs).map(({ output_type, name, text, data = {}, ename, evalue }) => {
    const kinds = Object.entries(data).map(([kind, value]) => [
      kind,
      typeof value === "string" || Array.isArray(value) ? textOf(value).split("\n") : value,
    ]);
    return {
      output_type,
      name,
      text: text && textOf(text).split("\n"),
      data: Object.fromEntries(kinds),
      ename,
      evalue,
    };
  });
  return JSON.stringify({ execution_count, outputs: plain }, undefined, 1);
}

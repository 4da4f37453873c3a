// node scripts/bundle.mjs: puts the command line into a few files, because Node takes longer to open a hundred small modules than recount takes to
// audit a report: what every command needs (start.js), what an audit of a text needs beside (audit.js), and what only some runs need.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { build, rolldown } from "rolldown";
import { bundled } from "./bundled.mjs";
import { madeWhenAsked } from "./made-when-asked.mjs";

const dir = "dist/cli";
/** What every audit loads, of which it asks little. */
const inParts = new Set(["run.node.js", "audit.js"]);
/** What the first file loads later; it stands alone, so that the process that only watches another one opens nothing else. */
const later = ["run.node", "memory-sentence.node"];
const source = (name) => `src/cli/${name}.ts`;
const { output, ...options } = bundled({}, dir);
const { "recount.node": first, ...threads } = options.input;
// Packages that are ES modules only are put in, since what is bundled here are scripts, of which V8 keeps what it compiled.
const external = options.external.filter((each) => !["^hucre", "^parse5"].includes(each.source));
const scripts = { ...output, format: "cjs", chunkFileNames: "[name]-[hash].js" };

const input = { ...threads, ...Object.fromEntries(later.map((name) => [name, source(name)])) };
const bundle = await rolldown({ ...options, input, external, preserveEntrySignatures: "allow-extension" });
const apart = await bundle.generate(scripts);
const start = loadedWith([source("run.node")]);
const audit = loadedWith(["src/cli/run-audit.node.ts", "src/documents/plain/read-plain.ts"]);
const groups = [
  { name: "run.node", priority: 2, test: (id) => start.has(id) },
  { name: "audit", priority: 1, test: (id) => audit.has(id) },
];
await bundle.write({
  ...scripts,
  codeSplitting: { includeDependenciesRecursively: false, groups },
  chunkFileNames: ({ name }) => (name === "audit" ? "[name].js" : "[name]-[hash].js"),
});
await bundle.close();

const apartFromFirst = {
  name: "later",
  resolveId: (id) => {
    const name = later.find((each) => id === `./${each}.ts`);
    return name && { id: `./${name}.js`, external: true };
  },
};
await build({
  ...options,
  input: { "recount.node": first },
  plugins: [apartFromFirst],
  output: { ...scripts, cleanDir: false },
});
writeFileSync(join(dir, "package.json"), '{ "type": "commonjs" }\n');
for (const name of readdirSync(dir)) if (name.endsWith(".js")) inAscii(join(dir, name));

/** The modules that are loaded with some modules, imports that are made later aside. */
function loadedWith(modules) {
  const chunks = apart.output.filter((each) => each.type === "chunk");
  const named = new Map(chunks.map((each) => [each.fileName, each]));
  const queue = chunks.filter((each) => each.moduleIds.some((id) => modules.some((end) => id.endsWith(end))));
  const seen = new Set(queue);
  for (const chunk of seen) for (const name of chunk.imports) if (named.has(name)) seen.add(named.get(name));
  return new Set([...seen].flatMap((each) => each.moduleIds));
}

/** Other letters are escaped, so that V8 reads a byte a letter; in front stands what the file's contents come to, by which it is known. */
function inAscii(file) {
  const text = withModulesWhenAsked(readFileSync(file, "utf8"));
  const escaped = text.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
  const isFirst = escaped.startsWith("#!");
  // `compiled.node.ts` says how a part imports modules; one that Node loads itself, in a thread, does it as it is.
  const asked = escaped.replace(/\bimport\(([`"'][^`"']+[`"'])\)/g, "(require.import??(name=>import(name)))($1)");
  // The first file requires the others, which it has loaded by then, or says why it cannot.
  const required = escaped.replace(/\bimport\(([`"']\.\/[^`"']+[`"'])\)/g, "Promise.resolve(require($1))");
  const part = asFunction(inParts.has(basename(file)) ? madeWhenAsked(asked) : asked);
  const id = createHash("sha256").update(part).digest("hex").slice(0, 16);
  writeFileSync(file, isFirst ? required : `/*${id}*/${part}`);
}

/**
 * A part as the function that Node makes of a script, so that `compiled.node.ts` need not put a million letters together with what stands around
 * them; where Node loads it itself, in a thread, it is called there and then.
 */
function asFunction(text) {
  const given = "exports,require,module,__filename,__dirname";
  return `(f=>typeof exports==="undefined"?f:f(${given}))(function(${given}){${text}\n})`;
}

/** Modules of Node that only some calls use are loaded where they are used, not with the part; in brackets, since they may stand after `new`. */
function withModulesWhenAsked(text) {
  const few =
    /\blet (node_\w+)=require\([`"'](node:(?:fs\/promises|stream|stream\/promises|zlib|worker_threads|util|os))[`"']\);/g;
  const found = [...text.matchAll(few)];
  const isPlain = ([, name]) => !new RegExp(`\\b${name}(?![\\w.])(?!=require)`).test(text);
  return found
    .filter(isPlain)
    .reduce(
      (left, [whole, name, id]) =>
        left.replace(whole, "").replaceAll(new RegExp(`\\b${name}\\.`, "g"), `(require("${id}")).`),
      text,
    );
}

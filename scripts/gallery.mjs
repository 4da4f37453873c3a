// node scripts/gallery.mjs: draws every chart of scripts/gallery.json, light and dark, into docs/gallery/ and writes
// docs/gallery.md. With --page it prints the page and draws nothing.
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { darkOf } from "../dist/charts/colors.js";

const root = join(import.meta.dirname, "..");
const charts = JSON.parse(readFileSync(join(import.meta.dirname, "gallery.json"), "utf8"));
const page = [
  `# Charts

Each picture was drawn by the command above it (\`npm run gallery\` draws them all anew, a test holds them current). A chart
goes to a Vega-Lite spec (\`.vl.json\`), \`.svg\`, \`.png\` or a page of its own (\`.html\`); \`recount chart --help\` has the kinds
and the options, which are those of \`recount compare\`. Titles say the finding, \`--lang en\` says it in English.`,
  ...charts.map(
    ({ name, about, args, command = "chart" }) => `## ${name}

${about}

\`\`\`sh
recount ${command} ${args.map(quoted).join(" ")} ${outOption(command)} ${name}.svg
\`\`\`

<picture><source media="(prefers-color-scheme: dark)" srcset="gallery/${name}-dark.svg"><img src="gallery/${name}.svg" alt="${alt(name)}"></picture>`,
  ),
].join("\n\n");

if (process.argv.includes("--page")) process.stdout.write(`${page}\n`);
else {
  for (const { name, args, command = "chart" } of charts) {
    const out = `docs/gallery/${name}.svg`;
    draw([command, ...args, outOption(command), out]);
    writeFileSync(join(root, `docs/gallery/${name}-dark.svg`), darkened(readFileSync(join(root, out), "utf8")));
  }
  const written = spawnSync(process.execPath, [import.meta.filename, "--page"], { encoding: "utf8" });
  writeFileSync(join(root, "docs/gallery.md"), written.stdout);
}

/** Charts of outlooks are drawn beside what their command prints. */
function outOption(command) {
  return command === "chart" ? "--out" : "--chart";
}

/** The drawing on a dark ground, as `--theme dark` draws it. */
function darkened(svg) {
  return svg.replace(/"(#[0-9a-f]{6})"/g, (_, color) => `"${darkOf.get(color) ?? color}"`);
}

function draw(args) {
  const cli = join(root, "dist/cli/recount.node.js");
  const ran = spawnSync(process.execPath, [cli, ...args], { cwd: root, encoding: "utf8" });
  if (ran.status === 0) return;
  process.stderr.write(ran.stderr);
  process.exit(ran.status ?? 1);
}

function quoted(arg) {
  return /[^\w./=:,-]/.test(arg) ? `"${arg}"` : arg;
}

/** The drawing's title, as its own text alternative begins. */
function alt(name) {
  try {
    const svg = readFileSync(join(root, `docs/gallery/${name}.svg`), "utf8");
    return /aria-label="(.*?[^.])\. /.exec(svg)?.[1] ?? name;
  } catch {
    return name;
  }
}

// node scripts/gallery.mjs: draws every chart of scripts/gallery.json, light and dark, into docs/gallery/ and writes
// docs/gallery.md. With --page it prints the page and draws nothing.
import { spawnSync } from "node:child_process";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");
const charts = JSON.parse(readFileSync(join(import.meta.dirname, "gallery.json"), "utf8"));
const page = [
  `# Charts

Each chart was drawn by the command above it (\`npm run gallery\` redraws all of them; a test keeps them current). A chart
is written as a Vega-Lite spec (\`.vl.json\`), \`.svg\`, \`.png\` or a standalone page (\`.html\`), which is
laid out for phones and for wide screens and has the figures as a table; \`recount chart --help\` lists the kinds
and the options, which are those of \`recount compare\`. Titles state the finding, in Vietnamese with \`--lang vi\`.`,
  ...charts.map(
    ({ name, about, args }) => `## ${name}

${about}

\`\`\`sh
recount chart ${args.map(quoted).join(" ")} --out ${name}.svg
\`\`\`

<picture><source media="(prefers-color-scheme: dark)" srcset="gallery/${name}-dark.svg"><img src="gallery/${name}.svg" alt="${alt(name)}"></picture>`,
  ),
].join("\n\n");

if (process.argv.includes("--page")) process.stdout.write(`${page}\n`);
else {
  for (const { name, args } of charts)
    for (const theme of ["light", "dark"])
      draw(args, theme, `docs/gallery/${name}${theme === "dark" ? "-dark" : ""}.svg`);
  rmSync(join(root, "docs/gallery/.recount.json"));
  const written = spawnSync(process.execPath, [import.meta.filename, "--page"], { encoding: "utf8" });
  writeFileSync(join(root, "docs/gallery.md"), written.stdout);
}

function draw(args, theme, out) {
  const cli = join(root, "dist/cli/recount.node.js");
  const ran = spawnSync(process.execPath, [cli, "chart", ...args, "--theme", theme, "--out", out, "--force"], {
    cwd: root,
    encoding: "utf8",
    env: { ...process.env, RECOUNT_LANG: "en" },
  });
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

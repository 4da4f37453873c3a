// node scripts/third-party.mjs: writes THIRD-PARTY.md, the packages that recount is installed with and their licences, from
// package-lock.json. `tests/package/third-party.test.ts` fails where the file is not what this writes.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const project = join(import.meta.dirname, "..");

/** Packages of which only that page holds something. */
const onlyInPage = ["fzstd", "hyparquet", "hyparquet-compressors", "lzma1"];

function lineOf([name, version, license]) {
  return `| \`${name}\` | ${version} | ${license} |`;
}

/** THIRD-PARTY.md as it should be. */
export function thirdParty() {
  const { packages } = JSON.parse(readFileSync(join(project, "package-lock.json"), "utf8"));
  const rows = Object.entries(packages)
    .filter(([path, { dev, peer, devOptional }]) => path.startsWith("node_modules/") && !dev && !peer && !devOptional)
    .map(([path, { version, license = "see the package" }]) => [path.split("node_modules/").at(-1), version, license])
    .sort(([a, b], [c, d]) => (a === c ? b.localeCompare(d) : a < c ? -1 : 1));
  const lines = [...new Set(rows.map(lineOf))];
  const inPage = onlyInPage.map((name) => [name, packages[`node_modules/${name}`]]);
  const pageLines = inPage.map(([name, { version, license }]) => lineOf([name, version, license]));
  return `# Third-party notices

recount is Apache-2.0 ([LICENSE](LICENSE)). It is installed with the packages below, each under its own licence, whose text is in
the package. Made by \`node scripts/third-party.mjs\` from package-lock.json. Packages of development and optional peers are in
[docs/decisions.md](docs/decisions.md).

| package | version | licence |
|---|---|---|
${lines.join("\n")}

The page that needs no installation (\`npm run web\`) holds parts of these besides:

| package | version | licence |
|---|---|---|
${pageLines.join("\n")}
`;
}

if (process.argv[1] === import.meta.filename) writeFileSync(join(project, "THIRD-PARTY.md"), thirdParty());

// node scripts/declare-kinds.mjs: each reference and measure declares its own name in its own file (src/compare). The compiler
// leaves imports that only run out of declarations, so that whoever installs recount would not see these files; here the two
// registries import them again.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";

for (const kind of ["references", "measures"]) {
  const registry = `dist/compare/${kind}.d.ts`;
  const files = readdirSync(`dist/compare/${kind}`).filter((name) => name.endsWith(".d.ts"));
  const imports = files.map((name) => `import "./${kind}/${name.replace(/\.d\.ts$/, ".ts")}";\n`);
  writeFileSync(registry, imports.join("") + readFileSync(registry, "utf8"));
}

// node scripts/bundle.mjs: puts the command line into one file, and what only some runs need into files beside it, because
// Node takes longer to open a hundred small modules than recount takes to audit a report.
import { build } from "rolldown";
import { bundled } from "./bundled.mjs";

await build(bundled({}, "dist/cli"));

// node scripts/fuzz/build.mjs: bundles what the fuzzer runs into out/fuzz-build, the command line as it is shipped beside it.
import { build } from "rolldown";
import { bundled } from "../bundled.mjs";

await build(bundled({ recount: "scripts/fuzz/entry.mjs" }, "out/fuzz-build"));

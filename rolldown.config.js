import { defineConfig } from "rolldown";

// The command line is bundled because Node takes longer to open a hundred small modules than to run an audit.
export default defineConfig({
  input: "src/cli/recount.node.ts",
  platform: "node",
  external: [/^vega/],
  logLevel: "warn",
  output: { dir: "dist/cli", format: "esm", cleanDir: true },
});

// node scripts/reports.mjs [DIR]: what recount makes of each data set's report.txt, into DIR/<data set> (reports/ unless
// given). The output holds no date and no path of this machine, so that it changes only with the report or with recount.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");
const [target = join(root, "reports")] = process.argv.slice(2);

for (const name of readdirSync(join(root, "datasets")).sort()) {
  const report = join(root, "datasets", name, "report.txt");
  if (!existsSync(report)) continue;
  rmSync(join(target, name), { recursive: true, force: true });
  const cli = join(root, "dist/cli/recount.node.js");
  const args = ["audit", report, "--out", join(target, name), "--format", "ndjson", "--fail-on", "never"];
  const { status, stderr } = spawnSync(process.execPath, [cli, ...args], { encoding: "utf8", maxBuffer: 1 << 28 });
  process.stderr.write(stderr);
  if (status !== 0) process.exit(status ?? 1);
}

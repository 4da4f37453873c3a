// node scripts/reports.mjs [DIR]: what recount makes of each data set and the report.txt beside it, into DIR/<data set>
// (reports/ unless given). The output holds no date and no path of this machine, so that it changes only with the data or
// with recount.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");
const [target = join(root, "reports")] = process.argv.slice(2);
/** Larger files than this stay out of reports/, but for pages. */
const largest = 100_000;
const cli = join(root, "dist/cli/recount.node.js");

/** What is compared in each; the latest period against the prior year where nothing is said. */
const calls = {
  "notifiable-diseases": ["--where", "indicator=dengue-cases", "--at", "2015-10", "--against", "prior-year,2010..2014"],
  "public-investment": ["--at", "2016-06", "--against", "prior-year,plan"],
};

const folders = readdirSync(join(root, "datasets"), { withFileTypes: true }).filter(
  (entry) => entry.isDirectory() && existsSync(join(root, "datasets", entry.name, "datapackage.json")),
);
for (const { name } of folders.sort((a, b) => (a.name < b.name ? -1 : 1))) {
  const report = join("datasets", name, "report.txt");
  const sources = [...(existsSync(join(root, report)) ? [report] : []), join("datasets", name)];
  rmSync(join(target, name), { recursive: true, force: true });
  const args = ["report", ...sources, ...(calls[name] ?? []), "--out", join(target, name), "--fail-on", "never"];
  const { status, stderr } = spawnSync(process.execPath, [cli, ...args], {
    cwd: root,
    encoding: "utf8",
    env: { ...process.env, RECOUNT_LANG: "vi" },
  });
  if (status !== 0) {
    process.stderr.write(stderr);
    process.exit(status ?? 1);
  }
  // Says what recount wrote, for the next time that it writes there; these folders are made anew.
  rmSync(join(target, name, ".recount.json"));
  // The page holds what these do, and they would make up most of the repository.
  for (const file of readdirSync(join(target, name), { withFileTypes: true })) {
    const path = join(target, name, file.name);
    if (file.isFile() && file.name !== "index.html" && statSync(path).size > largest) rmSync(path);
  }
}

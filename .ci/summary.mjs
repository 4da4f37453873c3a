// node summary.mjs REPORT NOTEBOOKS STATUS STEP…: closes .ci/run. REPORT is what vitest's json reporter wrote, NOTEBOOKS what
// notebooks/run did, STATUS the exit status that ended the script, each STEP a command that failed.
import { existsSync, readFileSync } from "node:fs";

const [, , reportPath, notebooksPath, status, ...failedSteps] = process.argv;
const files = read(reportPath)?.testResults ?? [];
const notebooks = read(notebooksPath) ?? [];
const tests = [
  ...files.flatMap((file) => file.assertionResults),
  ...notebooks.map(({ name, status, why }) => {
    return {
      status,
      fullName: `notebook ${name}${status === "skipped" && why ? ` (skipped: ${why.replace(/[()]/g, "")})` : ""}`,
    };
  }),
];
const of = (...statuses) => tests.filter((test) => statuses.includes(test.status));

const passed = of("passed");
const skipped = of("skipped", "pending", "todo", "disabled");
const reasonless = skipped.filter((test) => !/\(skipped: [^)]+\)/.test(test.fullName));
const failed = of("failed").map((test) => test.fullName);
// A file that does not even load has no test that could fail.
const broken = files.filter(
  (file) => file.status === "failed" && !file.assertionResults.some((t) => t.status === "failed"),
);

const failures = [
  ...failed.map((name) => `test: ${name}`),
  ...broken.map((file) => `test file: ${file.name.replace(`${process.cwd()}/`, "")}`),
  ...reasonless.map((test) => `skipped without a reason: ${test.fullName}`),
];
// `npm test` and the notebooks failed because of what is listed already, unless nothing is.
const listed = {
  "npm test": failures.some((failure) => !failure.startsWith("test: notebook ")),
  notebooks: notebooks.some((each) => each.status === "failed"),
};
failures.push(...failedSteps.filter((step) => !listed[step]).map((step) => `step: ${step}`));
if (failures.length === 0 && status !== "0") failures.push(`the script ended with status ${status}`);
if (failures.length === 0 && passed.length === 0) failures.push("no test ran");

console.log("");
for (const test of skipped) console.log(`skipped: ${test.fullName}`);
for (const failure of failures) console.log(`failed: ${failure}`);
console.log(`${passed.length} passed, ${failures.length} failed, ${skipped.length - reasonless.length} skipped`);
process.exitCode = failures.length === 0 ? 0 : 1;

/** Nothing where a report was not written, or not to its end. */
function read(path) {
  if (!existsSync(path)) return undefined;
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    return undefined;
  }
}

// node summary.mjs REPORT STATUS STEP…: closes .ci/run. REPORT is what vitest's json reporter wrote, STATUS the exit status
// that ended the script, each STEP a command that failed.
import { existsSync, readFileSync } from "node:fs";

const [, , reportPath, status, ...failedSteps] = process.argv;
const files = testFiles();
const tests = files.flatMap((file) => file.assertionResults);
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
// `npm test` failed because of what is listed already, unless nothing is.
const listed = failures.length > 0;
failures.push(...failedSteps.filter((step) => step !== "npm test" || !listed).map((step) => `step: ${step}`));
if (failures.length === 0 && status !== "0") failures.push(`the script ended with status ${status}`);
if (failures.length === 0 && passed.length === 0) failures.push("no test ran");

console.log("");
for (const test of skipped) console.log(`skipped: ${test.fullName}`);
for (const failure of failures) console.log(`failed: ${failure}`);
console.log(`${passed.length} passed, ${failures.length} failed, ${skipped.length - reasonless.length} skipped`);
process.exitCode = failures.length === 0 ? 0 : 1;

/** None where vitest did not come to write its report, or not to the end of it. */
function testFiles() {
  if (!existsSync(reportPath)) return [];
  try {
    return JSON.parse(readFileSync(reportPath, "utf8")).testResults;
  } catch {
    return [];
  }
}

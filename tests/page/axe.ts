import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

interface AxeFinding {
  readonly id: string;
  readonly impact: string | null;
  readonly nodes: readonly { readonly html: string }[];
}

/** The serious barriers that axe-core finds on a page, each with the first place of it. */
export async function seriousBarriers(page: Page): Promise<string[]> {
  // The page's own policy lets no script be added to it; the test's comes in through the debugger.
  await page.evaluate(axe);
  // Of rules that are met only the first place is worked out; a page that is audited has thousands.
  const found: unknown = await page.evaluate(
    'axe.run({ resultTypes: ["violations"] }).then((result) => result.violations)',
  );
  const findings = Array.isArray(found) ? found.filter(isFinding) : [];
  return findings
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)}`);
}

function isFinding(value: unknown): value is AxeFinding {
  return typeof value === "object" && value !== null && "impact" in value && "nodes" in value;
}

import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { audit } from "../../src/audit/audit.ts";
import { toAudit1 } from "../../src/audit/contract/audit-1.ts";
import { least } from "../../src/audit/odds/least.ts";
import { leastToConfirm } from "../../src/audit/odds/proof.ts";
import { readText } from "../../src/documents/read-text.ts";
import { messagesFor } from "../../src/words/words.ts";

const read = (name: string) => readFileSync(new URL(`../../docs/${name}`, import.meta.url), "utf8");
const page = read("audit-format.md");

describe("docs/audit-format.md", () => {
  test("shows what an audit of its example really is", () => {
    const block = (language: string) => page.split(`\`\`\`${language}\n`)[1]?.split("```")[0] ?? "";
    const result = toAudit1(audit(readText("report.txt", block("text")), { lang: "en", frames: true }));
    expect(JSON.parse(block("json"))).toEqual(JSON.parse(JSON.stringify(result)));
  });

  test("explains every code, those of data sets on their own page", () => {
    const pages = page + read("data-audit.md");
    const { kinds, verdicts, grounds, severities, reasons, causes, roles, statuses, roundingRules } = messagesFor("en");
    const { proximity: _, "data-set": __, ...supports } = grounds;
    for (const codes of [kinds, verdicts, supports, severities, reasons, causes, roles, statuses, roundingRules])
      for (const code of Object.keys(codes)) expect(pages).toContain(`\`${code}\``);
  });

  test("tells the probabilities that verdicts ask for", () => {
    expect(page).toContain(
      `(\`confidence\` from ${leastToConfirm.tied}, from ${leastToConfirm.nearby} if they are merely close to each other)`,
    );
    expect(page).toContain(`(\`confidence\` from ${least.doubtful})`);
    expect(page).toContain(`a probability of at least ${least.inconsistent},`);
  });
});

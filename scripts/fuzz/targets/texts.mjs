import { audit, readText } from "../../../out/fuzz-build/recount.js";
import { words } from "../changes/text.mjs";
import { textsOf } from "../samples.mjs";

/** Reports as text, audited from the first word to the last verdict: every number is in the ledger, every finding within the text. */
export const textTargets = ["vi", "en"].map((lang) => ({
  id: `text-${lang}`,
  prepare: () => {
    const [own, other] = textsOf([`scripts/fuzz/corpus/report-${lang}.txt`, "scripts/fuzz/corpus/report-vi.txt"]);
    const paragraphs = own.split("\n\n");
    return {
      input: (random) =>
        words(random() < 0.7 ? paragraphs[Math.floor(random() * paragraphs.length)] : own, random, other),
      run: (text) => {
        const format = text.includes("|") ? "markdown" : "text";
        const { source, ledger, findings } = audit(readText("a", text, format), { lang });
        for (const { start, end, text: printed } of ledger)
          if (source.text.slice(start, end) !== printed) throw new Error(`${printed} is not at ${start}`);
        const known = new Set(ledger.map(({ id }) => id));
        for (const claim of findings) {
          if (!known.has(claim.reported.id)) throw new Error(`${claim.id} is about no number of the ledger`);
          if (!(claim.confidence >= 0 && claim.confidence <= 1)) throw new Error(`confidence ${claim.confidence}`);
        }
        return "read";
      },
    };
  },
}));

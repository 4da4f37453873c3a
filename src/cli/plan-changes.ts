import { standingOf } from "../engine/observations/choose.ts";
import { changesOf, knownPlans } from "../engine/observations/known-plans.ts";
import { nameIn } from "../model/names.ts";
import { type Panel, scenarios } from "../model/panel.ts";
import type { CompareWords } from "../words/shape/cli/compare.ts";
import { type Language, messagesFor } from "../words/words.ts";

/** So many plans that changed are told one by one. */
const told = 3;

/** Whether all plans are for periods within years, so that none is a year's. */
export function arePlansOfPeriods({ observations: o, periods }: Panel): boolean {
  const planScenario = scenarios.indexOf("plan");
  let found = false;
  for (let row = 0; row < o.length; row++) {
    if (o.scenario[row] !== planScenario) continue;
    const period = periods[o.period[row] ?? -1];
    if (period?.kind === "regular" && period.frequency === "A") return false;
    found = true;
  }
  return found;
}

/** A line for each year's plan that changed, with what it was from when on; of many the first few and their count. */
export function planChangeLines(panel: Panel, vintage: string, words: CompareWords, lang: Language): readonly string[] {
  const standing = standingOf(panel.vintages, vintage);
  const planScenario = scenarios.indexOf("plan");
  const lines: string[] = [];
  let changed = 0;
  for (const [key, plans] of knownPlans(panel, (each) => standing(each, planScenario) >= 0)) {
    const changes = changesOf(plans);
    if (changes.length < 2 || ++changed > told) continue;
    const [indicator = 0, area = 0, year = 0] = key.split(" ").map(Number);
    const of = [nameIn(panel.indicators[indicator]?.names, lang), nameIn(panel.areas[area]?.names, lang), String(year)];
    const steps = changes.map(({ value, vintage: at, implied }) => ({
      plan: messagesFor(lang).number(String(value)),
      from: panel.vintages[at] ?? "",
      implied: implied === true,
    }));
    lines.push(words.planChanged(of.join(", "), steps));
  }
  return changed > told ? [...lines, words.morePlansChanged(changed - told)] : lines;
}

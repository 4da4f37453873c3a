import { callTargets } from "./targets/calls.mjs";
import { commandTargets } from "./targets/commands.mjs";
import { dataTargets, packageTargets } from "./targets/data.mjs";
import { documentTargets } from "./targets/documents.mjs";
import { engineTargets } from "./targets/engines.mjs";
import { standingTargets } from "./targets/standing.mjs";
import { textTargets } from "./targets/texts.mjs";

/**
 * Everything that is fuzzed. `prepare(folder)` gives `input(random)`, a changed copy that follows from the numbers that it draws, and
 * `run(input)`, which says `read` or `refused`, or throws for what must not happen.
 */
export const targets = [
  ...textTargets,
  ...dataTargets,
  ...packageTargets,
  ...callTargets,
  ...standingTargets,
  ...engineTargets,
  ...documentTargets,
  ...commandTargets,
];

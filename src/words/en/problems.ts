import type { ProblemWords } from "../shape/problems.ts";
import { call } from "./problems/call.ts";
import { details } from "./problems/details.ts";
import { diagnostics } from "./problems/diagnostics.ts";
import { files } from "./problems/files.ts";
import { guesses } from "./problems/guesses.ts";
import { places } from "./problems/places.ts";

export const problems: ProblemWords = {
  call,
  files,
  details,
  diagnostics,
  guesses,
  places,
  times: (count) => `${count} times`,
};

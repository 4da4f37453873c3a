import type { Words } from "../shape/words.ts";
import { audit } from "./audit.ts";
import { maps } from "./charts/map.ts";
import { charts } from "./charts.ts";
import { compare } from "./compare.ts";
import { coverage } from "./coverage.ts";
import { forecast } from "./forecast.ts";
import { numbers } from "./numbers.ts";
import { page } from "./page.ts";
import { periodName } from "./periods.ts";
import { problems } from "./problems.ts";

/** All that recount says in Vietnamese. */
export const vietnamese: Words = {
  lang: "vi",
  name: "Tiếng Việt",
  numbers,
  periodName,
  audit,
  compare,
  forecast,
  charts,
  maps,
  coverage,
  problems,
  page,
};

import type { Period } from "../../model/period.ts";
import type { Language } from "../../model/spoken-language.ts";
import type { numberFormat } from "../number-format.ts";
import type { AuditWords } from "./audit.ts";
import type { MapWords } from "./charts/map.ts";
import type { ChartWords } from "./charts.ts";
import type { CompareWords } from "./compare.ts";
import type { CoverageWords } from "./coverage.ts";
import type { OutlookWords } from "./forecast.ts";
import type { PageWords } from "./page.ts";
import type { ProblemWords } from "./problems.ts";

/** All that recount says in one language, but for what its command line says of itself. */
export interface Words {
  readonly lang: Language;
  /** What speakers of the language call it. */
  readonly name: string;
  readonly numbers: ReturnType<typeof numberFormat>;
  readonly periodName: (period: Period) => string;
  readonly audit: AuditWords;
  readonly compare: CompareWords;
  readonly forecast: OutlookWords;
  readonly charts: ChartWords;
  readonly maps: MapWords;
  readonly coverage: CoverageWords;
  readonly problems: ProblemWords;
  readonly page: PageWords;
}

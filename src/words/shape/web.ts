import type { WebWords } from "./web/audit.ts";
import type { ServeWords } from "./web/serve.ts";

/** What pages say that are opened in a browser alone: the one that needs no install, and the one that is served. */
export interface WebPages {
  readonly audit: WebWords;
  readonly serve: ServeWords;
}

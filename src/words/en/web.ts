import type { WebPages } from "../shape/web.ts";
import { audit } from "./web/audit.ts";
import { serve } from "./web/serve.ts";

/** What pages say that are opened in a browser alone, without a command. */
export const web: WebPages = { audit, serve };

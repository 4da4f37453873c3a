import type { Diagnostics } from "../model/diagnostic.ts";
import type { Panel } from "../model/panel.ts";

export function checkPanel(_panel: Panel, _diagnostics: Diagnostics): void {}

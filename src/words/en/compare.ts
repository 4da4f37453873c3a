import type { CompareWords } from "../shape/compare.ts";
import { derivedNotes } from "./compare/derived-notes.ts";
import { inspection } from "./compare/inspection.ts";
import { labels } from "./compare/labels.ts";
import { reasons } from "./compare/reasons.ts";
import { revisions } from "./compare/revisions.ts";
import { sheets } from "./compare/sheets.ts";
import { sql } from "./compare/sql.ts";

export const compare: CompareWords = { labels, reasons, derivedNotes, inspection, revisions, sheets, sql };

import { dataAuditEn } from "./data-audit-en.ts";
import type { DataAuditWords } from "./data-audit-shape.ts";
import { dataAuditVi } from "./data-audit-vi.ts";
import type { Language } from "./shape.ts";

/** The words of the audit of a data set, in Vietnamese or in English. */
export function dataAuditWords(lang: Language): DataAuditWords {
  return lang === "vi" ? dataAuditVi : dataAuditEn;
}

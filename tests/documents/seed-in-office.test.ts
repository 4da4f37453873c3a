import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { audit } from "../../src/audit/audit.ts";
import { readText } from "../../src/documents/read-text.ts";
import type { TextDocument } from "../../src/model/document.ts";
import { converted, describeInOffice } from "../office.ts";
import { describeShared, sharedFile } from "../shared.ts";
import { documentOf } from "./sources.ts";

function summaryOf(document: TextDocument) {
  const { findings: claims } = audit(document, { lang: "en" });
  return claims.map(({ kind, reported, verdict }) => `${kind} ${reported.text} ${verdict}`);
}

const filters: readonly (readonly [ending: string, filter: string])[] = [
  ["docx", "MS Word 2007 XML"],
  ["odt", "writer8"],
  ["doc", "MS Word 97"],
  ["html", "HTML (StarWriter)"],
];

describeShared("the whole seed report, saved by LibreOffice", () => {
  describeInOffice("writer", "gives the claims of its text", () => {
    it.each(filters)("as %s", async (ending, filter) => {
      const text = readFileSync(sharedFile("seeds", "an-giang-616-BC-UBND-2024.txt") ?? "", "utf8");
      const file = converted("report.txt", `\ufeff${text}`, ending, filter);
      expect(summaryOf(await documentOf(`report.${ending}`, file))).toEqual(
        summaryOf(readText("report.txt", text.normalize("NFC"))),
      );
    });
  });
});

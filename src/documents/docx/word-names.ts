import type { ZipArchive } from "../../model/encoding/zip-archive.ts";
import { mainPart } from "../package/relations.ts";

/** The namespaces of WordprocessingML: as Office writes it, and as the strict variant of the standard has it. */
export const wordSpaces: ReadonlySet<string> = new Set([
  "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
  "http://purl.oclc.org/ooxml/wordprocessingml/main",
]);

/** The part that holds the document: what the package's relationships name, else `word/document.xml`. */
export async function mainPartOf(archive: ZipArchive): Promise<string> {
  return (await mainPart(archive)) ?? "word/document.xml";
}

/** A part in the folder of another. */
export function partBeside(main: string, name: string): string {
  return main.slice(0, main.lastIndexOf("/") + 1) + name;
}

/** The parts that notes stand in, beside a main part. */
export function notesParts(main: string): Readonly<Record<"footnote" | "endnote", string>> {
  return { footnote: partBeside(main, "footnotes.xml"), endnote: partBeside(main, "endnotes.xml") };
}

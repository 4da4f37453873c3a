import { xmlPart, type ZipArchive } from "../../model/encoding/zip-archive.ts";
import { walkXml } from "./walk-xml.ts";

/** One relation of a part: what it is, and the part that it leads to; empty where it leads out of the package. */
export interface Relation {
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

/** Where the relations of a part stand; of the package itself for "". */
export function relationsPart(of: string): string {
  const slash = of.lastIndexOf("/") + 1;
  return `${of.slice(0, slash)}_rels/${of.slice(slash)}.rels`;
}

/** What a part, or for "" the package, is related to; none where it says nothing of it. */
export async function relationsIn(archive: ZipArchive, of: string): Promise<readonly Relation[]> {
  const part = relationsPart(of);
  return archive.entries.has(part) ? listed(part, await xmlPart(archive, part), of) : [];
}

/** The relations that a part of relations lists, each target as a name in the package. */
export function listed(part: string, xml: string, of: string): readonly Relation[] {
  const folder = of.slice(0, of.lastIndexOf("/") + 1);
  const list: Relation[] = [];
  walkXml(part, xml, {
    open: ({ name, attribute }) => {
      if (name !== "Relationship") return;
      const isOutside = attribute("TargetMode") === "External";
      const target = isOutside ? "" : resolved(folder, attribute("Target") ?? "");
      list.push({ id: attribute("Id") ?? "", type: attribute("Type") ?? "", target });
    },
    text: () => {},
    close: () => {},
  });
  return list;
}

/** The part that holds the document, where the package names one. */
export async function mainPart(archive: ZipArchive): Promise<string | undefined> {
  const found = (await relationsIn(archive, "")).find(({ type }) => type.endsWith("/officeDocument"));
  return found?.target || undefined;
}

function resolved(folder: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const parts: string[] = [];
  for (const step of `${folder}${target}`.split("/")) {
    if (step === "..") parts.pop();
    else if (step !== "." && step !== "") parts.push(step);
  }
  return parts.join("/");
}

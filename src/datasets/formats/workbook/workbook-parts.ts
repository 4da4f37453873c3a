import type { ArchiveEntry } from "../../../model/encoding/zip-archive.ts";
import { type PartHandler, walkPart } from "./walk-part.ts";

/** The parts of a workbook that hold its data. Undefined or missing are those that are not there. */
export interface WorkbookParts {
  readonly sharedStrings: ArchiveEntry | undefined;
  readonly styles: ArchiveEntry | undefined;
  /** In the order of the workbook, with the names of the sheets. */
  readonly sheets: readonly SheetPart[];
  /** What leads to them. */
  readonly others: readonly ArchiveEntry[];
}

/** A sheet by its name. */
export interface SheetPart {
  readonly name: string;
  readonly entry: ArchiveEntry | undefined;
}

interface Relationship {
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

/** Finds the parts as the relationships lead to them; undefined where they lead nowhere, which the reader of values tells. */
export async function workbookParts(entries: ReadonlyMap<string, ArchiveEntry>): Promise<WorkbookParts | undefined> {
  const rootPart = entries.get("_rels/.rels");
  const root = await relationships(rootPart, "");
  const path = root.find(({ type }) => type === "officeDocument")?.target ?? "";
  const workbook = entries.get(path);
  if (!workbook) return undefined;
  const folder = path.slice(0, path.lastIndexOf("/") + 1);
  const relatedPart = entries.get(`${folder}_rels/${path.slice(folder.length)}.rels`);
  const related = await relationships(relatedPart, folder);
  const sheets: SheetPart[] = [];
  await walkPart(workbook, {
    open: (name, attributes) => {
      if (name !== "sheet") return;
      const [, id] = Object.entries(attributes).find(([key]) => /(?:^|:)id$/.test(key)) ?? [];
      const target = related.find((each) => each.id === id)?.target ?? "";
      sheets.push({ name: attributes.name ?? "", entry: entries.get(target) });
    },
  });
  const byType = (wanted: string) => entries.get(related.find(({ type }) => type === wanted)?.target ?? "");
  const others = [entries.get("[Content_Types].xml"), rootPart, workbook, relatedPart].flatMap((each) => each ?? []);
  return { sharedStrings: byType("sharedStrings"), styles: byType("styles"), sheets, others };
}

async function relationships(entry: ArchiveEntry | undefined, folder: string): Promise<readonly Relationship[]> {
  const found: Relationship[] = [];
  const handler: PartHandler = {
    open: (name, { Id = "", Type = "", Target = "" }) => {
      if (name === "Relationship")
        found.push({ id: Id, type: Type.slice(Type.lastIndexOf("/") + 1), target: resolved(folder, Target) });
    },
  };
  if (entry) await walkPart(entry, handler);
  return found;
}

function resolved(folder: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const path: string[] = [];
  for (const part of `${folder}${target}`.split("/")) {
    if (part === "..") path.pop();
    else if (part !== "." && part !== "") path.push(part);
  }
  return path.join("/");
}

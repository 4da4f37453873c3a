import { listed, type Relation, relationsPart } from "../../documents/package/relations.ts";
import { walkXml } from "../../documents/package/walk-xml.ts";
import { xmlPart, type ZipArchive } from "../../model/encoding/zip-archive.ts";

/** Where the relations of Office files have their names from. */
export const officeRelations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
export const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const packageRelations = "http://schemas.openxmlformats.org/package/2006/relationships";

/** The relations of a part, and the part that they stand in. */
export interface Relations {
  readonly part: string;
  readonly xml: string;
  readonly list: readonly Relation[];
}

/** What a part is related to; none where the package says nothing of it. */
export async function relationsOf(archive: ZipArchive, of: string): Promise<Relations> {
  const part = relationsPart(of);
  const xml = archive.entries.has(part)
    ? await xmlPart(archive, part)
    : `${declaration}<Relationships xmlns="${packageRelations}"></Relationships>`;
  return { part, xml, list: listed(part, xml, of) };
}

/** The relation of a kind, by the last word of its type. */
export function relationOf({ list }: Relations, kind: string): Relation | undefined {
  return list.find(({ type }) => type.endsWith(`/relationships/${kind}`));
}

/** The relations with more of them, each with an id that none had. */
export function withRelations(
  { xml, list }: Relations,
  more: readonly { readonly kind: string; readonly target: string }[],
): { readonly xml: string; readonly ids: readonly string[] } {
  const taken = new Set(list.map(({ id }) => id));
  const ids: string[] = [];
  for (let number = 1; ids.length < more.length; number++) {
    const id = `rIdRecount${number}`;
    if (!taken.has(id)) ids.push(id);
  }
  const inner = more.map(
    ({ kind, target }, at) =>
      `<Relationship Id="${ids[at] ?? ""}" Type="${officeRelations}/${kind}" Target="/${target}"/>`,
  );
  return { xml: withMore(xml, inner.join("")), ids };
}

/** Puts elements before the end of the root, which may be one empty tag. */
export function withMore(xml: string, inner: string): string {
  if (inner === "") return xml;
  const closing = /<\/[^<>]+>\s*(?:<!--[\s\S]*?-->\s*)?$/.exec(xml);
  const empty = /<([^\s/>!?]+)([^<>]*)\/>\s*$/.exec(xml);
  if (closing && (!empty || empty.index < closing.index))
    return xml.slice(0, closing.index) + inner + xml.slice(closing.index);
  if (!empty) return xml;
  return `${xml.slice(0, empty.index)}<${empty[1]}${empty[2]}>${inner}</${empty[1]}>`;
}

/** What the package says the kinds of its parts are, with more of them. */
export async function withContentTypes(
  archive: ZipArchive,
  parts: ReadonlyMap<string, string>,
  endings: ReadonlyMap<string, string> = new Map(),
): Promise<string> {
  const xml = await xmlPart(archive, "[Content_Types].xml");
  const known = new Set<string>();
  walkXml("[Content_Types].xml", xml, {
    open: ({ attribute }) => known.add(attribute("PartName") ?? `.${attribute("Extension")?.toLowerCase()}`),
    text: () => {},
    close: () => {},
  });
  const defaults = [...endings].filter(([ending]) => !known.has(`.${ending}`));
  const overrides = [...parts].filter(([part]) => !known.has(`/${part}`));
  return withMore(
    xml,
    [
      ...defaults.map(([ending, type]) => `<Default Extension="${ending}" ContentType="${type}"/>`),
      ...overrides.map(([part, type]) => `<Override PartName="/${part}" ContentType="${type}"/>`),
    ].join(""),
  );
}

/** A name for a part that the package does not have yet. */
export function freePart(archive: ZipArchive, start: string, end: string): string {
  let number = 1;
  while (archive.entries.has(`${start}${number}${end}`)) number++;
  return `${start}${number}${end}`;
}

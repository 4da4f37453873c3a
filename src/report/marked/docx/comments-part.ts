import { partBeside } from "../../../documents/docx/word-names.ts";
import { walkXml } from "../../../documents/package/walk-xml.ts";
import { xmlPart, type ZipArchive } from "../../../documents/package/zip-archive.ts";
import { escapeXml } from "./escape-xml.ts";

/** The comments of a Word document, to which more are added. */
export interface CommentsPart {
  /** The first number that no comment has. */
  readonly next: number;
  /** The parts of the package that change when these comments are added. */
  readonly with: (comments: readonly WordComment[]) => ReadonlyMap<string, string>;
}

/** A comment: its number and its paragraphs. */
export interface WordComment {
  readonly id: number;
  readonly lines: readonly string[];
}

const officeRelations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packageRelations = "http://schemas.openxmlformats.org/package/2006/relationships";
const word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const contentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";

/** The comments part of a document; where it has none, one is made, and the package told of it. */
export async function commentsPart(archive: ZipArchive, main: string): Promise<CommentsPart> {
  const relations = `${partBeside(main, "_rels/")}${main.slice(main.lastIndexOf("/") + 1)}.rels`;
  const known = archive.entries.has(relations) ? await xmlPart(archive, relations) : emptyRelations;
  const relation = relationOf(relations, known);
  if (relation.target !== undefined) {
    const part = relation.target.startsWith("/") ? relation.target.slice(1) : partBeside(main, relation.target);
    const xml = await xmlPart(archive, part);
    const { next, prefix } = inspect(part, xml);
    return {
      next,
      with: (comments) => new Map([[part, withMore(xml, `${prefix}comments`, written(comments, prefix))]]),
    };
  }
  const part = partBeside(main, "comments.xml");
  const types = await xmlPart(archive, "[Content_Types].xml");
  const override = `<Override PartName="/${part}" ContentType="${contentType}"/>`;
  const entry = `<Relationship Id="${relation.freeId}" Type="${officeRelations}/comments" Target="comments.xml"/>`;
  return {
    next: 0,
    with: (comments) =>
      new Map([
        [part, `${declaration}<w:comments xmlns:w="${word}">${written(comments, "w:")}</w:comments>`],
        [relations, withMore(known, "Relationships", entry)],
        ["[Content_Types].xml", withMore(types, "Types", override)],
      ]),
  };
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const emptyRelations = `${declaration}<Relationships xmlns="${packageRelations}"></Relationships>`;

function relationOf(part: string, xml: string): { readonly target?: string; readonly freeId: string } {
  let target: string | undefined;
  const ids = new Set<string>();
  walkXml(part, xml, {
    open: ({ attribute }) => {
      ids.add(attribute("Id") ?? "");
      if (attribute("Type")?.endsWith("/relationships/comments")) target = attribute("Target");
    },
    text: () => {},
    close: () => {},
  });
  let number = 1;
  while (ids.has(`rIdRecount${number}`)) number++;
  return { freeId: `rIdRecount${number}`, ...(target !== undefined && { target }) };
}

function inspect(part: string, xml: string): { readonly next: number; readonly prefix: string } {
  let next = 0;
  let prefix = "w:";
  walkXml(part, xml, {
    open: (element) => {
      if (element.name === "comments") prefix = element.prefix === "" ? "" : `${element.prefix}:`;
      if (element.name === "comment") next = Math.max(next, Number(element.attribute("id") ?? -1) + 1 || 0);
    },
    text: () => {},
    close: () => {},
  });
  return { next, prefix };
}

/** Puts elements before the end of the root, which may be one empty tag. */
function withMore(xml: string, root: string, inner: string): string {
  const end = xml.lastIndexOf(`</`);
  if (end >= 0 && xml.slice(end).includes(root)) return xml.slice(0, end) + inner + xml.slice(end);
  const empty = xml.lastIndexOf("/>");
  const name = /<([^\s/>!?]+)[^<]*\/>\s*$/.exec(xml)?.[1] ?? root;
  return `${xml.slice(0, empty)}>${inner}</${name}>`;
}

function written(comments: readonly WordComment[], prefix: string): string {
  const p = prefix;
  return comments
    .map(({ id, lines }) => {
      const paragraphs = lines.map(
        (line) => `<${p}p><${p}r><${p}t xml:space="preserve">${escapeXml(line)}</${p}t></${p}r></${p}p>`,
      );
      return `<${p}comment ${p}id="${id}" ${p}author="recount" ${p}initials="rc">${paragraphs.join("")}</${p}comment>`;
    })
    .join("");
}

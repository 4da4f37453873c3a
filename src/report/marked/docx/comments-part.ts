import { partBeside } from "../../../documents/docx/word-names.ts";
import { walkXml } from "../../../documents/package/walk-xml.ts";
import { xmlPart, type ZipArchive } from "../../../model/encoding/zip-archive.ts";
import { escapeXml } from "../escape-xml.ts";
import { declaration, relationOf, relationsOf, withContentTypes, withMore, withRelations } from "../package-edits.ts";

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

const word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const contentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";

/** The comments part of a document; where it has none, one is made, and the package told of it. */
export async function commentsPart(archive: ZipArchive, main: string): Promise<CommentsPart> {
  const relations = await relationsOf(archive, main);
  const relation = relationOf(relations, "comments");
  if (relation) {
    const xml = await xmlPart(archive, relation.target);
    const { next, prefix } = inspect(relation.target, xml);
    return { next, with: (comments) => new Map([[relation.target, withMore(xml, written(comments, prefix))]]) };
  }
  const part = partBeside(main, "comments.xml");
  const types = await withContentTypes(archive, new Map([[part, contentType]]));
  const related = withRelations(relations, [{ kind: "comments", target: part }]);
  return {
    next: 0,
    with: (comments) =>
      new Map([
        [part, `${declaration}<w:comments xmlns:w="${word}">${written(comments, "w:")}</w:comments>`],
        [relations.part, related.xml],
        ["[Content_Types].xml", types],
      ]),
  };
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

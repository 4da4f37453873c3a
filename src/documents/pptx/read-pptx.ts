import { openArchive, xmlPart, type ZipArchive } from "../../model/encoding/zip-archive.ts";
import { readSafely } from "../package/damaged.ts";
import { mainPart, relationsIn } from "../package/relations.ts";
import { walkXml } from "../package/walk-xml.ts";
import type { DocumentFile, ReadDocument } from "../reader.ts";
import { layOut } from "../structure/lay-out.ts";
import { readSlide } from "./read-slide.ts";

/**
 * Reads a PowerPoint presentation (.pptx): the words and tables of its slides in their order, the slide's number as the page. Hidden
 * slides, speakers' notes, charts and pictures are not read; macros are not looked at, links not followed.
 */
export function readPptx({ name, path, bytes }: DocumentFile): Promise<ReadDocument> {
  return readSafely(path, async () => {
    const archive = openArchive(bytes);
    const blocks = [];
    for (const [at, part] of (await slidesOf(archive)).entries())
      blocks.push(...readSlide(part, await xmlPart(archive, part), at + 1));
    const laid = layOut(name, "pptx", { blocks, notes: [] });
    if (!/\S/.test(laid.text)) return { problem: { code: "empty-document", place: { file: path } } };
    return { document: laid };
  });
}

/** The parts of the slides, in the order in which they are shown. */
async function slidesOf(archive: ZipArchive): Promise<readonly string[]> {
  const main = (await mainPart(archive)) ?? "ppt/presentation.xml";
  const targets = new Map((await relationsIn(archive, main)).map(({ id, target }) => [id, target]));
  const slides = new Set<string>();
  walkXml(main, await xmlPart(archive, main), {
    open: ({ name, attribute }) => {
      const target = name === "sldId" ? targets.get(attribute("id", "/relationships") ?? "") : undefined;
      if (target) slides.add(target);
    },
    text: () => {},
    close: () => {},
  });
  return [...slides];
}

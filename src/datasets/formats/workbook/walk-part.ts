import { SaxesParser, type SaxesTagPlain } from "saxes";
import { type Detail, detail, plainDetail } from "../../../model/detail.ts";
import { type ArchiveEntry, unpacked } from "../../../model/encoding/zip-archive.ts";
import { xmlFault } from "../../../model/xml-fault.ts";

/** Told what is in a part of a workbook, and where. Names are without their prefix. */
export interface PartHandler {
  readonly open?: (name: string, attributes: Readonly<Record<string, string>>, at: () => string) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

/** A part of a workbook that is damaged: which, where in it, and how. */
export class DamagedPart extends Error {
  readonly found: Detail;

  constructor(found: Detail, options?: ErrorOptions) {
    super(plainDetail(found), options);
    this.found = found;
  }
}

const deepest = 256;

/** Walks through a part from its first byte to its last. Throws a {@link DamagedPart} where it is not well-formed XML in UTF-8. */
export async function walkPart(entry: ArchiveEntry, handler: PartHandler): Promise<void> {
  const parser = new SaxesParser();
  let depth = 0;
  const at = () => `${entry.name}:${parser.line}:${parser.column + 1}`;
  parser.on("error", (cause) => {
    throw new DamagedPart(xmlFault(cause, at()), { cause });
  });
  parser.on("opentag", ({ name, attributes }: SaxesTagPlain) => {
    if (++depth > deepest) throw new DamagedPart(detail("more-than", `${at()}: <…>`, deepest));
    handler.open?.(localName(name), attributes, at);
  });
  const { text, close } = handler;
  if (text) parser.on("text", text);
  parser.on("closetag", ({ name }: SaxesTagPlain) => {
    depth--;
    close?.(localName(name));
  });
  const decoder = new TextDecoder("utf-8", { fatal: true });
  try {
    for await (const piece of unpacked(entry)) parser.write(decoder.decode(piece, { stream: true }));
    parser.write(decoder.decode());
    parser.close();
  } catch (cause) {
    if (cause instanceof DamagedPart) throw cause;
    const isText = cause instanceof TypeError && /encoded data|decode/i.test(cause.message);
    throw new DamagedPart(detail(isText ? "not-utf-8" : "cannot-unpack", at()), { cause });
  }
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

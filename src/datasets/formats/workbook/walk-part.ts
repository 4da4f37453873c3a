import { SaxesParser, type SaxesTagPlain } from "saxes";
import { type ArchiveEntry, unpacked } from "../../../model/encoding/zip-archive.ts";

/** Told what is in a part of a workbook. Names are without their prefix. */
export interface PartHandler {
  readonly open?: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

/** A part of a workbook that is damaged: which, where in it, and how. */
export class DamagedPart extends Error {}

const deepest = 256;

/** Walks through a part from its first byte to its last. Throws a {@link DamagedPart} where it is not well-formed XML in UTF-8. */
export async function walkPart(entry: ArchiveEntry, handler: PartHandler): Promise<void> {
  const parser = new SaxesParser();
  let depth = 0;
  const fail = (found: string, cause?: unknown): never => {
    throw new DamagedPart(`${entry.name}:${parser.line}:${parser.column + 1}: ${found}`, { cause });
  };
  parser.on("error", (error) => fail(error.message.replace(/^\d+:\d+: /, "").replace(/\.$/, ""), error));
  parser.on("opentag", ({ name, attributes }: SaxesTagPlain) => {
    if (++depth > deepest) fail(`${deepest} elements deep`);
    handler.open?.(localName(name), attributes);
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
    fail(isText ? "not UTF-8" : `cannot be unpacked (${cause instanceof Error ? cause.message : cause})`, cause);
  }
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

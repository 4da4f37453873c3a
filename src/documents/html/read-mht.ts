import { BadFile, damaged } from "../../model/bad-file.ts";
import { detail } from "../../model/detail.ts";
import { decode } from "../../model/encoding/decode.ts";
import { readSafely } from "../package/damaged.ts";
import type { DocumentFile, ReadDocument } from "../reader.ts";
import { readPage } from "./read-html.ts";

/** Reads a web page saved as one file (.mht, .mhtml): its first part that is HTML. */
export function readMht(file: DocumentFile): Promise<ReadDocument> {
  return readSafely(file.path, async () => {
    const part = htmlPart(new TextDecoder("latin1").decode(file.bytes), 0);
    if (!part) throw damaged(detail("missing-part", "HTML"));
    return readPage(file, textOf(part, file.path));
  });
}

interface Part {
  readonly headers: string;
  readonly body: string;
}

const deepest = 8;

/** The first part of HTML, as Latin-1 characters that each stand for a byte. RFC 2557. */
function htmlPart(text: string, depth: number): Part | undefined {
  if (depth > deepest) return undefined;
  const end = /\r?\n\r?\n/.exec(text);
  if (!end) return undefined;
  const headers = text.slice(0, end.index).replace(/\r?\n[ \t]+/g, " ");
  const body = text.slice(end.index + end[0].length);
  const type = header(headers, "content-type") ?? "";
  const boundary = /boundary="?([^";\s]+)/i.exec(type)?.[1];
  if (boundary === undefined) return /^text\/html/i.test(type) ? { headers, body } : undefined;
  for (const part of body.split(`--${boundary}`).slice(1)) {
    const found = htmlPart(part.replace(/^\r?\n/, ""), depth + 1);
    if (found) return found;
  }
  return undefined;
}

function header(headers: string, name: string): string | undefined {
  return new RegExp(`^${name}:[ \\t]*(.*)$`, "im").exec(headers)?.[1];
}

function textOf({ headers, body }: Part, path: string): string {
  const encoding = header(headers, "content-transfer-encoding")?.trim().toLowerCase();
  const raw = encoding === "base64" ? base64(body) : encoding === "quoted-printable" ? quotedPrintable(body) : body;
  const bytes = Uint8Array.from(raw, (character) => character.charCodeAt(0));
  const charset = /charset="?([^";\s]+)/i.exec(header(headers, "content-type") ?? "")?.[1];
  try {
    if (charset !== undefined) return new TextDecoder(charset, { fatal: true }).decode(bytes).normalize("NFC");
  } catch {
    // What the file says of its characters is not so: they are looked at instead.
  }
  const decoded = decode(bytes, path);
  if ("problem" in decoded) throw new BadFile(decoded.problem);
  return decoded.text;
}

function base64(body: string): string {
  try {
    return atob(body.replace(/[^A-Za-z0-9+/=]/g, ""));
  } catch (cause) {
    throw damaged("base64", cause);
  }
}

function quotedPrintable(body: string): string {
  return body
    .replace(/[ \t]*=\r?\n/g, "")
    .replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

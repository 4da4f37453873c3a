import { decompress } from "./host/lzma.ts";

/** The text that the page's build packed: LZMA, which is a fifth smaller than what servers pack with, written in base 64. */
export function unpack(packed: string): string {
  const bytes = Uint8Array.from(atob(packed), (sign) => sign.charCodeAt(0));
  return new TextDecoder().decode(decompress(bytes));
}

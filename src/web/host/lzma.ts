/** What was packed with LZMA, as it was. The page's build puts the package that does this in this file's place. */
export function decompress(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  throw new Error(`${bytes.length} bytes of LZMA, and nothing here that reads it: npm run web puts it in`);
}

/**
 * A long text as a page holds it: packed with gzip, as base64, which the page's script unpacks.
 *
 * @example
 * await packed("") // -> "H4sIAAAAAAAAAwMAAAAAAAAAAAA="
 */
export async function packed(text: string): Promise<string> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream("gzip"));
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
  let characters = "";
  for (let at = 0; at < bytes.length; at += atATime)
    characters += String.fromCharCode(...bytes.subarray(at, at + atATime));
  return btoa(characters);
}

/** So many arguments a call takes everywhere. */
const atATime = 4096;

/** Cuts a text in UTF-8 that comes in chunks into its lines, numbered from 1. */
export async function* lineChunks(
  chunks: AsyncIterable<Uint8Array>,
): AsyncGenerator<{ readonly line: number; readonly content: string }> {
  const decoder = new TextDecoder();
  let rest = "";
  let line = 1;
  for await (const chunk of chunks) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split("\n");
    rest = lines.pop() ?? "";
    for (const content of lines) yield { line: line++, content };
  }
  rest += decoder.decode();
  if (rest !== "") yield { line, content: rest };
}

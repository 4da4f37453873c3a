import { Writable } from "node:stream";
import { expect, test } from "vitest";
import { output } from "../../src/cli/output.node.ts";

/** What a stream is sent, where it is a terminal and where it is not. */
async function sent(text: string, isTTY: boolean): Promise<string> {
  let got = "";
  const stream = new Writable({
    write: (chunk, _, done) => {
      got += chunk;
      done();
    },
  });
  await output(Object.assign(stream, { isTTY }) as unknown as NodeJS.WriteStream).write(text);
  return got;
}

test("a terminal is sent no command but colours, and no mark that turns the line; a file is sent what there is", async () => {
  const text = "\u001b[31mred\u001b[0m a\u001b]0;title\u0007b\u009b2J, x\u202ey\r\n";
  expect(await sent(text, true)).toBe("\u001b[31mred\u001b[0m a␛]0;title␇b⟨U+009B⟩2J, x⟨U+202E⟩y\r\n");
  expect(await sent(text, false)).toBe(text);
});

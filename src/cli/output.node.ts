import { withoutControls } from "../report/visible.ts";

/** A stream that may close early: `recount … | head` must end quietly. */
export interface Output {
  readonly write: (text: string) => Promise<void>;
  /** What went wrong on the stream, other than that its reader had enough. */
  readonly failure: () => NodeJS.ErrnoException | undefined;
  /** Nobody reads any more: what is still to be written need not be made. */
  readonly closed: () => boolean;
}

/** Writes to a stream until its reader closes it; what comes after that is dropped. */
export function output(stream: NodeJS.WriteStream): Output {
  let closed = false;
  let failure: NodeJS.ErrnoException | undefined;
  stream.on("error", (error: NodeJS.ErrnoException) => {
    closed = true;
    if (error.code !== "EPIPE") failure = error;
  });
  const write = (text: string) =>
    new Promise<void>((done) => {
      if (closed || text === "") done();
      else stream.write(stream.isTTY ? forTerminal(text) : text, () => done());
    });
  return { write, failure: () => failure, closed: () => closed };
}

/** Nothing that a file holds is obeyed by a terminal: of what it would obey only the colours of this program's own reports stay. */
function forTerminal(text: string): string {
  return text
    .split(colour)
    .map((part, at) => (at % 2 === 0 ? withoutControls(part) : part))
    .join("");
}

const escapeCharacter = String.fromCharCode(0x1b);
const colour = new RegExp(`(${escapeCharacter}\\[[\\d;]*m)`);

import { forTerminal } from "../model/visible.ts";
import type { Sink } from "./standard-stream.node.ts";

/** A stream that may close early: `recount … | head` must end quietly. */
export interface Output {
  readonly write: (text: string) => Promise<void>;
  /** What went wrong on the stream, other than that its reader had enough. */
  readonly failure: () => NodeJS.ErrnoException | undefined;
  /** Nobody reads any more: what is still to be written need not be made. */
  readonly closed: () => boolean;
}

/** Writes to a stream until its reader closes it; what comes after that is dropped. */
export function output(stream: Sink): Output {
  const state = stateOf(stream);
  const write = (text: string) =>
    new Promise<void>((done) => {
      if (state.closed || text === "") done();
      else stream.write(stream.isTTY ? uncommanding(text) : text, () => done());
    });
  return { write, failure: () => state.failure, closed: () => state.closed };
}

/** Nothing that a file holds is obeyed by a terminal: of what it would obey only the colours of this program's own reports stay. */
function uncommanding(text: string): string {
  return text
    .split(colour)
    .map((part, at) => (at % 2 === 0 ? forTerminal(part) : part))
    .join("");
}

const escapeCharacter = String.fromCharCode(0x1b);
const colour = new RegExp(`(${escapeCharacter}\\[[\\d;]*m)`);

/** What became of a stream. */
interface StreamState {
  closed: boolean;
  failure?: NodeJS.ErrnoException;
}

const states = new WeakMap<Sink, StreamState>();

/** The state of a stream, which is listened to once however often it is written to. */
function stateOf(stream: Sink): StreamState {
  const known = states.get(stream);
  if (known) return known;
  const state: StreamState = { closed: false };
  states.set(stream, state);
  stream.on("error", (error: NodeJS.ErrnoException) => {
    state.closed = true;
    if (error.code !== "EPIPE") state.failure = error;
  });
  return state;
}

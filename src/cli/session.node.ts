import { ProblemError } from "../model/problem.ts";
import { visibleLine } from "../model/visible.ts";
import { type Output, output } from "./output.node.ts";
import { progress } from "./progress.node.ts";
import { standardStream } from "./standard-stream.node.ts";

/** One run of the command line: where it writes, and what it has come to. */
export interface Session {
  /** To standard output; throws a ProblemError where that fails other than by its reader closing it. */
  readonly print: (text: string) => Promise<void>;
  /** Prints one piece after another, as long as somebody reads. */
  readonly printAll: (pieces: Iterable<string> | AsyncIterable<string>) => Promise<void>;
  /** A line on standard error that the user may want to know. */
  readonly note: (line: string) => Promise<void>;
  /** Notes are not printed from here on; problems are. */
  readonly hush: () => void;
  /** Everything is noted from here on, where otherwise much is folded to a line. */
  readonly tellAll: () => void;
  readonly tellsAll: () => boolean;
  /** A line on standard error for what is bad in the input or the call: the status becomes 2. */
  readonly problem: (line: string) => Promise<void>;
  /** Something was found wrong in a report: the status becomes 1, unless it is 2. */
  readonly fail: () => void;
  /** Says what is being done, where that takes long. */
  readonly busy: (line: string, long: boolean) => void;
  readonly status: () => number;
}

/** A session on the streams of this process. */
export function openSession(): Session {
  const [out, err] = [output(standardStream(1)), output(standardStream(2))];
  const line = progress(standardStream(2));
  let status = 0;
  let isQuiet = false;
  let isVerbose = false;
  const raise = (to: number) => {
    status = Math.max(status, to);
  };
  const { print, printAll, tell } = printer(out, err, line.clear);
  return {
    print,
    printAll,
    note: async (text) => {
      if (!isQuiet) await tell(text);
    },
    hush: () => {
      isQuiet = true;
    },
    tellAll: () => {
      isVerbose = true;
    },
    tellsAll: () => isVerbose,
    problem: (text) => {
      raise(2);
      return tell(text);
    },
    fail: () => raise(1),
    busy: (text, long) => {
      if (!isQuiet) line.show(text, long);
    },
    status: () => {
      line.clear();
      return status;
    },
  };
}

/** Writes, after what is being done is cleared from the terminal. */
function printer(out: Output, err: Output, clear: () => void) {
  const write = (to: Output, text: string) => {
    clear();
    return to.write(text);
  };
  const print = async (text: string) => {
    await write(out, text);
    const failure = out.failure();
    if (failure) throw outputFailed(failure);
  };
  const printAll = async (pieces: Iterable<string> | AsyncIterable<string>) => {
    for await (const piece of pieces) {
      await print(piece);
      if (out.closed()) return;
    }
  };
  return { print, printAll, tell: (text: string) => write(err, `recount: ${visibleLine(text)}\n`) };
}

function outputFailed(cause: NodeJS.ErrnoException): ProblemError {
  return new ProblemError({ code: "output-failed", place: { file: "stdout" }, found: cause.code ?? "?" }, { cause });
}

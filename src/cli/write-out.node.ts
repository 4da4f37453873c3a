import { ProblemError } from "../model/problem.ts";
import { stopOnSignal } from "./stop-on-signal.node.ts";

/**
 * Puts the file of `--out` in its place once it is whole; a signal stops the work and leaves nothing. Throws a ProblemError
 * where that cannot be done, or would take the place of an input.
 */
export async function writeOut(
  out: string,
  inputs: readonly string[],
  make: (temporary: string, signal: AbortSignal) => Promise<void>,
): Promise<void> {
  const { replaceWhole } = await import("../report/write-whole.node.ts");
  await stopOnSignal(async (signal) => {
    try {
      await replaceWhole(out, inputs, (temporary) => make(temporary, signal));
    } catch (cause) {
      if (cause instanceof ProblemError || signal.aborted) throw cause;
      const found = cause instanceof Error && "code" in cause ? String(cause.code) : String(cause);
      throw new ProblemError({ code: "output-failed", place: { file: out }, found }, { cause });
    }
  });
}

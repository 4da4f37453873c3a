import type { PageFile } from "../report/bundle-file.ts";
import type { Overwrite } from "../report/files/overwrite.node.ts";
import type { ForceOption } from "./force-option.ts";
import { stopOnSignal } from "./stop-on-signal.node.ts";

/**
 * Puts the file of `--out` in its place once it is whole; a signal stops the work and leaves nothing. Throws a ProblemError
 * where that cannot be done, or would take the place of what may not be replaced.
 */
export async function writeOut(
  out: string,
  overwrite: Overwrite,
  make: (temporary: string, signal: AbortSignal) => Promise<void>,
): Promise<void> {
  const { replaceWhole } = await import("../report/write-whole.node.ts");
  await stopOnSignal(async (signal) => {
    try {
      await replaceWhole(out, overwrite, (temporary) => make(temporary, signal));
    } catch (cause) {
      throw signal.aborted ? signal.reason : cause;
    }
  });
}

/** Writes the files of a page into the folder of `--out`, all or none; the same of signals and problems. */
export async function writeFolder(out: string, bundle: readonly PageFile[], overwrite: Overwrite): Promise<void> {
  const { writeBundle } = await import("../report/write.node.ts");
  await stopOnSignal(async (signal) => {
    try {
      await writeBundle(out, bundle, overwrite, signal);
    } catch (cause) {
      throw signal.aborted ? signal.reason : cause;
    }
  });
}

/** What `--out` may replace: `parts` are the files that were read beside those that were named. */
export function overwriteOf(
  sources: readonly string[],
  parts: readonly string[] | undefined,
  { force = false }: ForceOption,
): Overwrite {
  return { inputs: [...sources, ...(parts ?? [])], force };
}

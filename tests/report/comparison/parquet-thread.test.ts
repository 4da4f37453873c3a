import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ParquetThread } from "../../../src/report/comparison/parquet-thread.node.ts";

// The thread is a file of the build. It ends right behind its last word: whether that was heard by then is a race, which one of six had lost.
test.runIf(ParquetThread.exists)("what the thread said last is heard, though it has ended", async () => {
  const folder = mkdtempSync(join(tmpdir(), "recount-parquet-"));
  const file = { path: join(folder, "rows.parquet"), columns: [{ kind: "number", name: "value", from: 0 } as const] };
  const failures: unknown[] = [];
  for (let run = 0; run < 20; run++)
    await ParquetThread.start(file)
      .end()
      .catch((error: unknown) => failures.push(error));
  rmSync(folder, { recursive: true, force: true });
  expect(failures).toEqual([]);
});

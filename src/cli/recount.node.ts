#!/usr/bin/env node
import { isBrief } from "./brief.node.ts";
import { compiled, sortOfCall } from "./compiled.node.ts";
import { lateMachineCode } from "./late-machine-code.node.ts";
import { supervised } from "./supervised.node.ts";

/** Answers the call, and leaves unless something is still to be written. */
async function main(args: readonly string[]): Promise<void> {
  const brief = isBrief(args);
  const status = await supervised(args, brief);
  if (status !== undefined) return leave(status, process.stdout.writableLength + process.stderr.writableLength === 0);
  if (!brief) lateMachineCode();
  compiled("run.node", `${sortOfCall(args)}${brief ? "-brief" : ""}`);
  const { run, isAllWritten } = await import("./run.node.ts");
  leave(await run(args), isAllWritten());
}

/** All is said and done; left alone, Node would wait for its collector of garbage to end what it is at. */
function leave(status: number, isAllWritten: boolean): void {
  process.exitCode = status;
  if (isAllWritten) process.exit();
}

/** That the call is answered: whoever requires this file waits for it. */
export const done: Promise<void> = main(process.argv.slice(2));

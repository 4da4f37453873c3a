#!/usr/bin/env node
import { compiled, sortOfCall } from "./compiled.node.ts";
import { lateMachineCode } from "./late-machine-code.node.ts";
import { supervised } from "./supervised.node.ts";

async function main(args: readonly string[]): Promise<number> {
  const status = await supervised(args);
  if (status !== undefined) return status;
  lateMachineCode();
  compiled("run.node", sortOfCall(args));
  return (await import("./run.node.ts")).run(args);
}

/** That the call is answered: whoever requires this file waits for it. */
export const done: Promise<void> = main(process.argv.slice(2)).then((status) => {
  process.exitCode = status;
  // All is said and done; left alone, Node would wait for its collector of garbage to end what it is at.
  if (process.stdout.writableLength === 0 && process.stderr.writableLength === 0) process.exit();
});

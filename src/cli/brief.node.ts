import { sizeOf } from "./memory.node.ts";

/** An audit of so many bytes of text ends before V8 would make machine code of anything. */
const most = 65_536;

/**
 * Whether a call ends within some ten milliseconds, so that nothing need be set for it: help, the version, and the audit of small texts that is only printed.
 *
 * For instance:
 * // isBrief(["audit", "note.txt"]) where note.txt has 300 bytes
 */
export function isBrief(args: readonly string[]): boolean {
  const [command = ""] = args;
  if (/^(?:help|--help|-h|--version|-V)$/.test(command)) return true;
  if (command !== "audit" || args.some((arg) => /^-(?:-(?:out|data|marked|previous)|o)/.test(arg))) return false;
  const given = args.slice(1);
  const isText = given.some((arg) => /\.(?:txt|md)$/i.test(arg));
  return isText && given.reduce((sum, arg) => sum + sizeOf(arg), 0) <= most;
}

import type { Files, Owner } from "./files.node.ts";

/**
 * What recount makes on the way, by the end of its name: `tmp` a file or folder that is not whole yet, `old` a file that is
 * being replaced, `journal` how to undo a replacement of several files, `done` what is left to tidy of one, `was` a folder
 * whose successor takes its place.
 */
export type TemporaryKind = "tmp" | "old" | "journal" | "done" | "was";

/** What the name of such a file says. */
export interface TemporaryName {
  readonly owner: Owner;
  readonly kind: TemporaryKind;
  /** The folder whose place is to be taken, of `was`. */
  readonly of?: string;
}

/** Older ones are nobody's, whoever made them. */
const oldest = 24 * 60 * 60 * 1000;

/** A name that no other process, and no other file of this one, has. */
export function temporaryName({ host, pid, run }: Owner, number: number, kind: TemporaryKind, of?: string): string {
  return `${of === undefined ? "" : `.${of}`}.recount.${host}.${pid}.${run}.${number}.${kind}`;
}

const pattern =
  /^(?:\.(?<of>.+))?\.recount\.(?<host>[\w-]+)\.(?<pid>\d+)\.(?<run>[0-9a-f]{8})\.\d+\.(?<kind>tmp|old|journal|done|was)(?:\.\d+)?$/s;

/** Reads such a name, also of the parts that a database writes beside a `tmp`; undefined for every other. */
export function readTemporaryName(name: string): TemporaryName | undefined {
  const groups = pattern.exec(name)?.groups;
  const kind = (["tmp", "old", "journal", "done", "was"] as const).find((each) => each === groups?.kind);
  if (!groups || !kind) return undefined;
  const { host = "", pid = "", run = "", of } = groups;
  return { owner: { host, pid: Number(pid), run }, kind, ...(of !== undefined && { of }) };
}

/**
 * Whether the process that made a file is gone. Of this machine its number tells; a process of our own number is an earlier
 * one. What another machine made counts as given up after a day.
 */
export function isAbandoned(files: Files, owner: Owner, modified: number, now: number): boolean {
  if (owner.run === files.owner.run) return false;
  if (now - modified > oldest) return true;
  if (owner.host !== files.owner.host) return false;
  return owner.pid === files.owner.pid || !files.isAlive(owner.pid);
}

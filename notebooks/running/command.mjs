import { spawnSync } from "node:child_process";

/** Something that the notebooks need cannot be had here: they are skipped, and this is why. */
export class Unavailable extends Error {}

/** What a program printed and how it ended, within so many seconds. */
export function output(program, args, { cwd, env = process.env, seconds }) {
  const options = { cwd, env, encoding: "utf8", timeout: seconds * 1000, maxBuffer: 1 << 27, killSignal: "SIGKILL" };
  const { status, stdout, stderr, error } = spawnSync(program, args, options);
  return { status, out: stdout ?? "", err: error ? `${program}: ${error.message}\n${stderr ?? ""}` : (stderr ?? "") };
}

/** Runs a program that has to succeed; where it does not, what is missing is named, or the error is thrown as it is. */
export function command(program, args, { unavailable, ...options }) {
  const { status, err, out } = output(program, args, options);
  if (status === 0) return;
  const last = `${out}\n${err}`.trim().split("\n").at(-1);
  if (unavailable) {
    console.error(`${program} ${args.join(" ")}: ${last}`);
    throw new Unavailable(unavailable);
  }
  throw new Error(`${program} ${args.join(" ")}: ${last}`);
}

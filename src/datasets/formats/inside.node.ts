import { realpath } from "node:fs/promises";
import { isAbsolute, join, relative, sep } from "node:path";
import { detail } from "../../model/detail.ts";
import { ProblemError } from "../../model/problem.ts";
import { fileProblem } from "./byte-source.node.ts";

/**
 * The path of a package's file. Throws a ProblemError, `bad-descriptor`, where a link takes it out of the package's folder: a package
 * that was sent by somebody must not have other files of the reader's machine read into its figures.
 */
export async function insidePath(folder: string, path: string, descriptor: string): Promise<string> {
  const named = join(folder, path);
  let [root, real] = ["", ""];
  try {
    [root, real] = await Promise.all([realpath(folder), realpath(named)]);
  } catch (cause) {
    throw fileProblem(named, cause);
  }
  const from = relative(root, real);
  if (from.split(sep)[0] !== ".." && !isAbsolute(from)) return named;
  throw new ProblemError({
    code: "bad-descriptor",
    place: { file: descriptor },
    found: `${path} -> ${real}`,
    expected: detail("path-below"),
  });
}

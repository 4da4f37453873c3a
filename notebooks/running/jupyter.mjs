import { existsSync } from "node:fs";
import { join } from "node:path";
import { command, output, Unavailable } from "./command.mjs";

/** What is installed from PyPI where there is no Jupyter; what it takes along is as new as there is. */
const nbconvert = "nbconvert==7.16.6";

/** The command that converts notebooks: the machine's, or one in this folder, which is installed if need be. */
export function findJupyter(folder) {
  const own = join(folder, ".jupyter/bin/jupyter-nbconvert");
  const found = ["jupyter-nbconvert", own].find((each) => output(each, ["--version"], { seconds: 60 }).status === 0);
  if (found) return found;
  const python = ["python3", "python"].find((each) => output(each, ["--version"], { seconds: 20 }).status === 0);
  if (!python) throw new Unavailable("Jupyter is not installed, and neither is Python 3 to install it with");
  const unavailable = "Jupyter is not installed and cannot be (Debian: apt-get install jupyter-nbconvert)";
  const environment = join(folder, ".jupyter");
  command(python, ["-m", "venv", "--clear", environment], { cwd: folder, seconds: 120, unavailable });
  const pip = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--retries", "1", nbconvert];
  command(join(environment, "bin/python"), pip, { cwd: folder, seconds: 180, unavailable });
  if (!existsSync(own)) throw new Unavailable(unavailable);
  return own;
}

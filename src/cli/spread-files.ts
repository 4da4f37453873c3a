/** The commands that look numbers up in other files, and the options that name these. */
const commands = new Set(["audit", "explain"]);
const options = new Set(["--data", "--previous"]);

/**
 * The arguments of a call with `--data` and `--previous` before each of the files that follow them, so that they take what a shell makes of
 * `last-year/*.xlsx`. Only where the call names the file under audit first: behind `audit --data figures.csv` comes that.
 *
 * @example
 * withSpreadFiles(["audit", "a.docx", "--data", "x.csv", "y.csv", "-v"]) // -> ["audit", "a.docx", "--data", "x.csv", "--data", "y.csv", "-v"]
 * withSpreadFiles(["audit", "--data", "x.csv", "a.docx"]) // -> ["audit", "--data", "x.csv", "a.docx"]
 */
export function withSpreadFiles(args: readonly string[]): readonly string[] {
  const [command = "", first = "-"] = args;
  if (!commands.has(command) || first.startsWith("-")) return args;
  const spread: string[] = [];
  let open: string | undefined;
  let taken = 0;
  for (const arg of args) {
    if (arg.startsWith("-") && arg !== "-") {
      open = options.has(arg) ? arg : undefined;
      taken = 0;
    } else if (open !== undefined && taken++ > 0) spread.push(open);
    spread.push(arg);
  }
  return spread;
}

import { execFileSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import ts from "typescript";

export const project = join(import.meta.dirname, "../..");

/** A folder of somebody who has installed recount, and what can be done there. */
export interface Consumer {
  readonly folder: string;
  /** Compiles the folder's TypeScript as strictly as the compiler can, recount's types included; what is wrong in them. */
  readonly compile: () => string;
  /** What a compiled file prints, run in `cwd`. */
  readonly run: (file: string, cwd?: string) => string;
  readonly remove: () => void;
}

/**
 * A project with recount in it as npm packs it, beside the dependencies that are installed here: nothing is fetched. `files`
 * are its sources by name.
 */
export function consumer(files: Readonly<Record<string, string>>): Consumer {
  if (!existsSync(join(project, "dist/index.js"))) throw new Error("dist/ is missing: npm run build");
  const folder = mkdtempSync(join(tmpdir(), "recount-consumer-"));
  const modules = join(folder, "node_modules");
  mkdirSync(modules);
  const [{ filename }] = JSON.parse(
    execFileSync("npm", ["pack", "--json", "--ignore-scripts", "--pack-destination", folder], {
      cwd: project,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "pipe"],
    }),
  );
  execFileSync("tar", ["-xzf", filename], { cwd: folder });
  renameSync(join(folder, "package"), join(modules, "recount"));
  for (const name of installed(join(project, "node_modules"))) {
    const link = join(modules, name);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(join(project, "node_modules", name), link);
  }
  writeFileSync(join(folder, "package.json"), '{ "private": true, "type": "module" }');
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(settings));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return {
    folder,
    compile: () => compiled(folder),
    run: (file, cwd = folder) => output(process.execPath, [join(folder, file)], cwd),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

const settings = {
  compilerOptions: {
    target: "ES2023",
    lib: ["ES2023"],
    types: ["node"],
    module: "nodenext",
    strict: true,
    noUncheckedIndexedAccess: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: false,
  },
};

/**
 * Compiles the folder, and says what is wrong in its files and in those of recount; other packages are not checked, since vega's types want a
 * DOM, flechette's do not pass as they are, and to check all of them takes longer than the rest.
 */
function compiled(folder: string): string {
  const { options, fileNames, errors } = ts.parseJsonConfigFileContent(settings, ts.sys, folder);
  const program = ts.createProgram(fileNames, options);
  const checked = program
    .getSourceFiles()
    .filter((file) => !program.isSourceFileDefaultLibrary(file) && !/node_modules\/(?!recount\/)/.test(file.fileName));
  const wrong = [
    ...errors,
    ...program.getOptionsDiagnostics(),
    ...program.getGlobalDiagnostics(),
    ...checked.flatMap((file) => [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)]),
  ];
  program.emit();
  return ts.formatDiagnostics(wrong, {
    getCanonicalFileName: (name) => name,
    getCurrentDirectory: () => folder,
    getNewLine: () => "\n",
  });
}

/** Packages by name, those of scopes included. */
function installed(modules: string): readonly string[] {
  return readdirSync(modules).flatMap((name) => {
    if (name.startsWith(".")) return [];
    return name.startsWith("@") ? readdirSync(join(modules, name)).map((inner) => `${name}/${inner}`) : [name];
  });
}

/** Standard output, and standard error too where it fails. */
function output(command: string, args: readonly string[], cwd: string): string {
  try {
    return execFileSync(command, args, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
  } catch (error) {
    if (error instanceof Error && "stdout" in error && "stderr" in error) return `${error.stdout}${error.stderr}`;
    throw error;
  }
}

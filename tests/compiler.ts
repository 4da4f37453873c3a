import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

const project = join(import.meta.dirname, "..");

/** The compiler with the project's options, over a folder of sources that change: files that did not are parsed once. */
export class Compiler {
  readonly #folder: string;
  readonly #options: ts.CompilerOptions;
  readonly #parsed = new Map<string, { readonly text: string; readonly file: ts.SourceFile }>();

  constructor(folder: string) {
    this.#folder = folder;
    const { config } = ts.readConfigFile(join(project, "tsconfig.json"), ts.sys.readFile);
    this.#options = { ...ts.parseJsonConfigFileContent(config, ts.sys, project).options, noEmit: true };
  }

  /** What the compiler says of these files alone. */
  ofFiles(...files: readonly string[]): readonly string[] {
    const paths = files.map((file) => join(this.#folder, file));
    const program = this.#program(paths);
    return this.#complaints(program, paths);
  }

  /**
   * What the compiler says of all files, of those that these import, that may see what was declared in some: a file's
   * types come from what it imports, so that nothing else can say anything new.
   */
  ofAllThatSee(declaring: readonly string[], ...from: readonly string[]): readonly string[] {
    return this.#ofImporters(declaring, from, Number.POSITIVE_INFINITY);
  }

  /** The same of files that import those themselves: what is added is named there, if it is named at all. */
  ofThoseThatImport(declaring: readonly string[], ...from: readonly string[]): readonly string[] {
    return this.#ofImporters(declaring, from, 1);
  }

  #ofImporters(declaring: readonly string[], from: readonly string[], steps: number): readonly string[] {
    const program = this.#program(from.map((file) => join(this.#folder, file)));
    const seeing = importersOf(
      program,
      declaring.map((file) => join(this.#folder, file)),
      steps,
    );
    return [
      ...this.#lines([...program.getOptionsDiagnostics(), ...program.getSyntacticDiagnostics()]),
      ...this.#complaints(program, [...seeing]),
    ];
  }

  #program(paths: readonly string[]): ts.Program {
    const host = ts.createCompilerHost(this.#options);
    host.getSourceFile = (name, version) => {
      const text = readFileSync(name, "utf8");
      const known = this.#parsed.get(name);
      if (known?.text === text) return known.file;
      const file = ts.createSourceFile(name, text, version);
      this.#parsed.set(name, { text, file });
      return file;
    };
    return ts.createProgram(paths, this.#options, host);
  }

  #complaints(program: ts.Program, paths: readonly string[]): readonly string[] {
    return this.#lines(paths.flatMap((path) => program.getSemanticDiagnostics(program.getSourceFile(path))));
  }

  #lines(diagnostics: readonly ts.Diagnostic[]): readonly string[] {
    return diagnostics.map(({ file, messageText }) =>
      `${file?.fileName.slice(this.#folder.length + 1) ?? ""} ${ts.flattenDiagnosticMessageText(messageText, " ")}`.trim(),
    );
  }
}

/** Files of a program that import some of these, directly or through others in so many steps, and these themselves. */
function importersOf(program: ts.Program, declaring: readonly string[], steps: number): ReadonlySet<string> {
  const importers = new Map<string, string[]>();
  for (const file of program.getSourceFiles())
    if (!program.isSourceFileFromExternalLibrary(file) && !program.isSourceFileDefaultLibrary(file))
      for (const { fileName } of ts.preProcessFile(file.text).importedFiles) {
        const path = join(file.fileName, "..", fileName);
        importers.set(path, [...(importers.get(path) ?? []), file.fileName]);
      }
  const found = new Map(declaring.map((path) => [path, 0]));
  for (const [path, step] of found)
    if (step < steps)
      for (const importer of importers.get(path) ?? []) if (!found.has(importer)) found.set(importer, step + 1);
  return new Set(found.keys());
}

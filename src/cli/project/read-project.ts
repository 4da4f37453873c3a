import { nearNames } from "../../model/near-names.ts";
import { ProjectError, type ProjectProblem } from "../../model/project-problem.ts";
import type { ProjectEntry, ProjectMap, ProjectNode } from "./node.ts";
import type { KnownOptions } from "./option-known.ts";

/** One output of a project, as the command that makes it. */
export interface ProjectOutput {
  readonly line: number;
  readonly command: string;
  /** Where it goes, as the project writes it. */
  readonly out: string;
  /** What follows the command's name. */
  readonly args: readonly string[];
}

/** What a project says of itself. */
export interface Project {
  readonly language?: string;
  readonly outputs: readonly ProjectOutput[];
}

/** How a project is read: the commands that there are, and where its paths are. */
export interface ProjectReading {
  readonly commands: ReadonlyMap<string, KnownOptions>;
  /** What the project file is called. */
  readonly file: string;
  /** A path of the project as one from here. */
  readonly path: (path: string) => string;
}

const topKeys = ["language", "sources", "aliases", "references", "outputs"] as const;
const sourceKeys = [
  "files",
  "map",
  "sheet",
  "encoding",
  "delimiter",
  "decimal",
  "cumulative",
  "dates",
  "year-start",
  "allow-unread",
];
/** Options that are paths. */
const paths: ReadonlySet<string> = new Set(["out", "data", "marked", "chart"]);

/**
 * Reads a project file. Every output is a command of recount with the long names of its options, of a source by its name or of
 * files; what a source, the aliases and the references say is handed on to it. Nothing is run. Throws a ProjectError that
 * lists all that is wrong, each with its line.
 */
export function readProject(root: ProjectNode, reading: ProjectReading): Project {
  return new ProjectReader(root, reading).read();
}

class ProjectReader {
  readonly #reading: ProjectReading;
  readonly #root: ProjectMap | undefined;
  readonly #problems: ProjectProblem[] = [];

  constructor(root: ProjectNode, reading: ProjectReading) {
    this.#reading = reading;
    if (root.is === "map") this.#root = root;
    else this.#problems.push({ code: "not-a-map", line: 1, found: reading.file });
  }

  read(): Project {
    this.#onlyKeys(this.#root, topKeys);
    const language = this.#text(this.#at(this.#root, "language"));
    const shared = {
      sources: this.#map(this.#at(this.#root, "sources"), "sources"),
      aliases: this.#values(this.#at(this.#root, "aliases"), true),
      references: this.#values(this.#at(this.#root, "references"), true),
    };
    for (const { value } of this.#pairs(shared.sources)) if (value.is === "map") this.#onlyKeys(value, sourceKeys);
    const outputs = this.#at(this.#root, "outputs");
    if (outputs?.is !== "list" || outputs.items.length === 0)
      this.#problems.push({ code: "no-outputs", line: this.#line(outputs ?? this.#root) });
    const made = outputs?.is === "list" ? outputs.items.flatMap((item) => this.#output(item, shared) ?? []) : [];
    const first = new Map<string, number>();
    for (const { out, line } of made) {
      const known = first.get(out);
      if (known !== undefined) this.#problems.push({ code: "same-out", line, found: out, first: known });
      else first.set(out, line);
    }
    if (this.#problems.length > 0) throw new ProjectError(this.#problems);
    return { ...(language !== undefined && { language }), outputs: made };
  }

  #output(
    item: ProjectNode,
    shared: {
      readonly sources: ProjectMap | undefined;
      readonly aliases: readonly string[];
      readonly references: readonly string[];
    },
  ): ProjectOutput | undefined {
    const line = this.#line(item);
    const { commands, path } = this.#reading;
    const map = item.is === "map" ? item : undefined;
    const command = this.#pairs(map)
      .map(({ name }) => name)
      .find((name) => commands.has(name));
    const known = command === undefined ? undefined : commands.get(command);
    if (!map || command === undefined || !known) {
      this.#problems.push({ code: "no-command", line, expected: [...commands.keys()] });
      return undefined;
    }
    this.#onlyKeys(map, [command, ...known.names]);
    const out = this.#text(this.#at(map, "out")) ?? this.#text(this.#at(map, "marked"));
    if (out === undefined) this.#problems.push({ code: "no-out", line, found: command });
    const said = this.#pairs(map).filter(({ name }) => name !== command && known.names.includes(name));
    const has = new Set(said.map(({ name }) => name));
    const source = this.#source(this.#at(map, command), shared.sources, known, has);
    const handed = [
      ...(known.names.includes("against") && !has.has("against")
        ? shared.references.map((each) => `--against=${each}`)
        : []),
      ...(known.names.includes("alias") ? shared.aliases.map((each) => `--alias=${each}`) : []),
    ];
    const own = said.flatMap(({ name, value }) => this.#option(name, value, known));
    return { line, command, out: out ?? "", args: [...source.files.map(path), ...source.options, ...handed, ...own] };
  }

  /** The files of a source by its name, or files that are named outright, and what is said of how they are read. */
  #source(
    node: ProjectNode | undefined,
    sources: ProjectMap | undefined,
    known: KnownOptions,
    has: ReadonlySet<string>,
  ): { readonly files: readonly string[]; readonly options: readonly string[] } {
    const names = this.#pairs(sources).map(({ name }) => name);
    const found = this.#values(node, false).map((text) => {
      const of = this.#at(sources, text);
      const isFile = /[./\\*]/.test(text);
      if (of === undefined && !isFile)
        this.#problems.push({
          code: "no-such-source",
          line: this.#line(node),
          found: text,
          near: nearNames(text, names),
        });
      if (of?.is !== "map") return { files: of ? this.#values(of, false) : [text], options: [] };
      const options = this.#pairs(of).flatMap(({ name, value }) =>
        name === "files" || has.has(name) || !known.names.includes(name) ? [] : this.#option(name, value, known),
      );
      return { files: this.#values(this.#at(of, "files"), false), options };
    });
    return { files: found.flatMap(({ files }) => files), options: found.flatMap(({ options }) => options) };
  }

  /** An option as it stands on a command line. */
  #option(name: string, node: ProjectNode, known: KnownOptions): readonly string[] {
    if (node.is === "text" && node.flag !== undefined) {
      if (known.isFlag(name)) return node.flag ? [`--${name}`] : [];
      this.#problems.push({
        code: "bad-value",
        line: this.#line(node),
        found: `${name}: ${node.flag}`,
        expected: "text",
      });
      return [];
    }
    const values = this.#values(node, true);
    if (known.isFlag(name) || (values.length !== 1 && !known.takesMany(name))) {
      const expected = known.isFlag(name) ? "flag" : "one";
      this.#problems.push({ code: "bad-value", line: this.#line(node), found: name, expected });
    }
    const { path } = this.#reading;
    return values.map((value) => `--${name}=${paths.has(name) ? path(value) : value}`);
  }

  /** The texts of a value, of a list, or of a map, whose entries are `name=value`, several of one between bars. */
  #values(node: ProjectNode | undefined, mayBeMap: boolean): readonly string[] {
    switch (node?.is) {
      case undefined:
      case "nothing":
        return [];
      case "list":
        return node.items.flatMap((each) => this.#values(each, mayBeMap));
      case "text":
        return [node.text];
      case "map":
        if (mayBeMap) return node.entries.map(({ name, value }) => `${name}=${this.#values(value, false).join("|")}`);
        this.#problems.push({
          code: "bad-value",
          line: node.line,
          found: node.entries.map(({ name }) => name).join(", "),
          expected: "text",
        });
        return [];
    }
  }

  #text(node: ProjectNode | undefined): string | undefined {
    return node?.is === "text" ? node.text : undefined;
  }

  #map(node: ProjectNode | undefined, found: string): ProjectMap | undefined {
    if (node?.is === "map") return node;
    if (node && node.is !== "nothing") this.#problems.push({ code: "not-a-map", line: node.line, found });
    return undefined;
  }

  #onlyKeys(map: ProjectMap | undefined, allowed: readonly string[]): void {
    for (const { name, line } of this.#pairs(map)) {
      if (!allowed.includes(name))
        this.#problems.push({ code: "unknown-key", line, found: name, near: nearNames(name, allowed) });
    }
  }

  #pairs(map: ProjectMap | undefined): readonly ProjectEntry[] {
    return map?.entries ?? [];
  }

  #at(map: ProjectMap | undefined, name: string): ProjectNode | undefined {
    return this.#pairs(map).find((pair) => pair.name === name)?.value;
  }

  #line(node: ProjectNode | undefined): number {
    return node?.line ?? 1;
  }
}

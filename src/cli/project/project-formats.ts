import type { ProjectNode } from "./node.ts";

/** A notation that project files are written in. */
export interface ProjectFormat {
  /** What the file is called where only its folder is named. */
  readonly file: string;
  readonly extensions: readonly string[];
  readonly read: (text: string) => Promise<ProjectNode>;
}

/** Every notation of project files: adding one is its own file, and a line here. The first is that of any other extension. */
export const projectFormats: readonly [ProjectFormat, ...ProjectFormat[]] = [
  {
    file: "recount.yaml",
    extensions: [".yaml", ".yml", ".json"],
    read: async (text) => (await import("./yaml-node.ts")).yamlNode(text),
  },
  {
    file: "recount.toml",
    extensions: [".toml"],
    read: async (text) => (await import("./toml-node.ts")).tomlNode(text),
  },
];

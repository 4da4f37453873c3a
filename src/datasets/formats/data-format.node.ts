import type { FileKind } from "../../model/encoding/file-kind.ts";
import type { Dataset, ReadOptions } from "../dataset.ts";
import type { ByteSource } from "./byte-source.node.ts";

/** A file whose format is to be found out. */
export interface DataFile {
  readonly source: ByteSource;
  /** What its first bytes are; undefined where they may be text. */
  readonly kind: FileKind | undefined;
  /** How it begins, in UTF-8 and without blanks before it, where it is text. */
  readonly start?: string;
}

/** A format of data sets: how its files are told from others, and what reads them. */
export interface DataFormat {
  readonly id: string;
  /** How names of its files end, with the dot. */
  readonly extensions: readonly string[];
  readonly detects: (file: DataFile) => boolean;
  /** Reads a file that was detected. What takes more than text does is loaded then, not before. */
  readonly reads: (file: DataFile, name: string, options: ReadOptions) => Promise<Dataset>;
}

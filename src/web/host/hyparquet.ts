/** A column of a Parquet file, as its schema says it. */
export interface ParquetColumn {
  readonly name: string;
  /** How it is stored. */
  readonly type?: string;
  /** What it stands for, in the older words and the newer ones. */
  readonly converted_type?: string;
  readonly logical_type?: {
    readonly type: string;
    readonly unit?: string;
    readonly isAdjustedToUTC?: boolean;
    readonly scale?: number;
  };
  readonly scale?: number;
  /** Whether its cells are lists or records. */
  readonly isNested: boolean;
}

/** What a column is read as instead of what it is said to be. */
export interface ReadAs {
  readonly converted_type: string | undefined;
  readonly logical_type: ParquetColumn["logical_type"] | undefined;
}

/** A group of rows that are stored together. */
export interface ParquetGroup {
  readonly rows: number;
  readonly codecs: readonly string[];
  /** The values of a column, page by page. */
  readonly pages: (name: string, as: ReadAs) => readonly ArrayLike<unknown>[];
}

export interface ParquetFile {
  readonly columns: readonly ParquetColumn[];
  readonly groups: readonly ParquetGroup[];
}

/** The compressions that are undone here. */
export const readCodecs: ReadonlySet<string> = new Set();

/** Opens a Parquet file. The page's build puts the package that does this in this file's place. */
export function openParquet(bytes: Uint8Array): ParquetFile {
  throw new Error(`${bytes.length} bytes of Parquet, and nothing here that reads it: npm run web puts it in`);
}

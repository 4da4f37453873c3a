import type { Names } from "../../../model/names.ts";
import type { Place } from "../../../model/problem.ts";

/** What is known of a code: its name in each language, and the code that it is a part of. */
export interface CodeLabel {
  readonly names: Names;
  readonly parent?: string;
}

/** A dimension, which identifies an observation, or an attribute, which says something of it. */
export interface Component {
  readonly id: string;
  readonly role: "dimension" | "attribute";
  /** SDMX concept roles, such as REF_AREA, where the message gives them. */
  readonly concepts?: readonly string[];
  readonly names?: Names;
  /** Of the codes that the message has names for. */
  readonly codeLabels: ReadonlyMap<string, CodeLabel>;
}

/** One observation of a message: a cell for each component, in their order, and the value as it stands. */
export interface MessageRow {
  readonly cells: readonly (string | undefined)[];
  readonly value: string | undefined;
  readonly place: Place;
}

/** Takes the rows of one data set of a message. */
export type RowTaker = (row: MessageRow) => void;

/** What a reader of one encoding tells: the components of each data set, then its rows. */
export interface MessageTaker {
  /** Begins a data set. What it holds takes the place of the same observations of the data sets before. */
  dataSet(components: readonly Component[], title: string | undefined): RowTaker;
  /** Rows that ask for deletion, which is nothing to compute with. */
  deleted(place: Place, count: number): void;
  ragged(place: Place, found: number, expected: number): void;
  /** Told at times how much of the text has been read; throws where the reading was called off. */
  progress(done: number): void;
}

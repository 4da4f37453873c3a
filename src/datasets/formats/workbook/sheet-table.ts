import type { HeaderLanguage } from "../../../language/header-sense.ts";
import type { Diagnostics, Guess } from "../../../model/diagnostic.ts";
import type { Scenario } from "../../../model/panel.ts";
import type { PanelBuilder } from "../../../model/panel-builder.ts";
import type { Period } from "../../../model/period.ts";
import type { Unit } from "../../../model/unit.ts";
import type { Block } from "./blocks.ts";
import type { Column, TableTime } from "./columns.ts";
import type { Grid } from "./grid.ts";

/** What reading the tables of a workbook gathers, and what is known before a table is read. */
export interface Reading {
  readonly builder: PanelBuilder;
  readonly diagnostics: Diagnostics;
  readonly guesses: Guess[];
  readonly file: string;
  readonly source: number;
  readonly vintage: number;
  /** The period of figures whose table says none. */
  readonly period?: Period;
  /** The id of an indicator by the names that lead to it. */
  readonly idOf: (names: readonly string[]) => string;
  /** Counts a cell of a row that holds data, read or not. */
  readonly count: (row: number) => void;
}

/** A table of a sheet and what its lines above say of it. */
export interface SheetTable {
  readonly grid: Grid;
  readonly block: Block;
  readonly columns: readonly Column[];
  readonly language: HeaderLanguage;
  readonly name: string;
  /** What its figures are called where neither title nor row nor column says it. */
  readonly subject: string;
  readonly time: TableTime;
  readonly units: readonly Unit[];
  /** The title, or the sheet's name, says that the figures run from the start of the year, and no column says so of its own. */
  readonly cumulative: boolean;
  /** What the title says that figures are whose column says nothing. */
  readonly scenario?: Scenario;
}

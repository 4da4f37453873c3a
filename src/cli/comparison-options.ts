import { Option } from "commander";
import { measureIds } from "../compare/measures.ts";
import { type HolidayName, holidayNames } from "../model/moving-holiday.ts";
import type { CompareWords } from "../words/shape/cli/compare.ts";
import { collected, listed, oneOf } from "./option-values.ts";
import type { SourceOptions } from "./source-options.ts";
import { writtenPeriods } from "./written-period.ts";

/** Which comparisons are wanted, as it was written: the same for every command that compares. */
export interface ComparisonOptions extends SourceOptions {
  readonly against?: readonly string[];
  readonly measure?: readonly string[];
  readonly at?: readonly string[];
  readonly over?: string;
  readonly where?: readonly string[];
  readonly vintage: string;
  readonly negativeBase: "refuse" | "magnitude";
  readonly holiday?: HolidayName;
}

type Words = Pick<CompareWords, "measure" | "at" | "over" | "where" | "vintage" | "negativeBase" | "holiday">;

/** Which comparisons are wanted, as commander knows it. */
export function comparisonOptions(words: Words, against: string): Option[] {
  return [
    new Option("--against <references>", against).argParser(listed),
    new Option("--measure <measures>", words.measure(measureIds.filter((id) => id !== "sum").join(", "))).argParser(
      listed,
    ),
    new Option("--at <periods>", words.at).argParser(writtenPeriods),
    new Option("--over <what>", words.over),
    new Option("--where <conditions>", words.where).argParser(collected),
    new Option("--vintage <which>", words.vintage).default("latest"),
    new Option("--holiday <name>", words.holiday).argParser(oneOf(holidayNames)),
    new Option("--negative-base <how>", words.negativeBase).argParser(oneOf(["refuse", "magnitude"])).default("refuse"),
  ];
}

import { Option } from "commander";
import { type HolidayName, holidayNames } from "../model/moving-holiday.ts";
import type { CompareWords } from "./compare-words.ts";
import { collected, listed, oneOf } from "./option-values.ts";
import type { SourceOptions } from "./source-options.ts";

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

type Words = Pick<
  CompareWords,
  "against" | "measure" | "at" | "over" | "where" | "vintage" | "negativeBase" | "holiday"
>;

/** Which comparisons are wanted, as commander knows it. */
export function comparisonOptions(words: Words): Option[] {
  return [
    new Option("--against <references>", words.against).argParser(listed),
    new Option("--measure <measures>", words.measure).argParser(listed),
    new Option("--at <periods>", words.at).argParser(listed),
    new Option("--over <what>", words.over),
    new Option("--where <conditions>", words.where).argParser(collected),
    new Option("--vintage <which>", words.vintage).default("latest"),
    new Option("--holiday <name>", words.holiday).argParser(oneOf(holidayNames)),
    new Option("--negative-base <how>", words.negativeBase).argParser(oneOf(["refuse", "magnitude"])).default("refuse"),
  ];
}

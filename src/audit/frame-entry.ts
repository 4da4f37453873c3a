import type { Frame } from "../facts/frame.ts";
import type { Role } from "../facts/frame-role.ts";
import type { Scenario } from "../facts/frame-scenario.ts";
import type { When } from "../facts/period-resolve.ts";
import { formatPeriod } from "../model/period-notation.ts";

/** What a printed number was understood to be about, as the contract has it. A field is absent where the text does not say. */
export interface FrameEntry {
  /** The words of what is measured or counted, in small letters: `kim ngạch xuất khẩu`. */
  readonly indicator?: string;
  /** The places and actors that are named with it, in small letters. */
  readonly names?: readonly string[];
  /** The calendar window, in SDMX notation: `2024-06`, `2024-01-01..2024-06-07`. */
  readonly period?: string;
  /** What a change or ratio is held against. */
  readonly against?: string;
  readonly scenario: Scenario;
  readonly role: Role;
}

/** The frame without what only the engine needs. A year that is nowhere stated is left out. */
export function frameEntryOf({ subject, when, against, scenario, role }: Frame): FrameEntry {
  const period = notation(when);
  const held = notation(against);
  return {
    ...(subject.words.size > 0 && { indicator: [...subject.words].join(" ") }),
    ...(subject.names.length > 0 && { names: subject.names }),
    ...(period && { period }),
    ...(held && { against: held }),
    scenario,
    role,
  };
}

function notation(when: When | undefined): string | undefined {
  return when?.stated ? formatPeriod(when.period) : undefined;
}

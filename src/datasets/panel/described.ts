import type { Direction, Indicator, IndicatorKind } from "../../model/indicator.ts";
import type { Names } from "../../model/names.ts";
import { unitOf } from "../cells/unit-of.ts";
import { guessKind } from "../layout/guess-kind.ts";

/** What someone says of an indicator or an area by its name: one for both languages, or either of them. */
export interface DescribedNames {
  readonly name?: string | undefined;
  readonly vi?: string | undefined;
  readonly en?: string | undefined;
}

/** What someone says of an indicator; the rest is guessed from it. */
export interface DescribedIndicator {
  readonly id: string;
  readonly names: DescribedNames;
  /** In words: `tỷ đồng`, `%`, `ca`. */
  readonly unit?: string | undefined;
  readonly kind?: IndicatorKind | undefined;
  readonly direction?: Direction | undefined;
  readonly parent?: string | undefined;
}

/**
 * An indicator as it is described. A kind that is not said is guessed from the names and the unit, and marked as guessed; a
 * name that is missing in one language is that of the other, or the id.
 *
 * @example
 * describedIndicator({ id: "cpi", names: { en: "Consumer price index" } }).kind // -> "index"
 * describedIndicator({ id: "gdp", names: {}, unit: "tỷ đồng" }).names // -> { vi: "gdp", en: "gdp" }
 */
export function describedIndicator(said: DescribedIndicator): Indicator {
  const { id, names: spoken, kind, direction = "none", parent = "" } = said;
  const unit = unitOf(said.unit ?? "");
  return {
    id,
    names: namesOf(spoken, id),
    unit,
    kind: kind ?? guessKind(`${spoken.en ?? ""} ${spoken.vi ?? ""} ${spoken.name ?? id}`, unit),
    direction,
    ...(parent === "" ? {} : { parent }),
    ...(kind === undefined ? { guessed: true } : {}),
  };
}

/**
 * Names in both languages, of what there is in either.
 *
 * @example
 * namesOf({ vi: "Cần Thơ" }, "VN-CT") // -> { vi: "Cần Thơ", en: "Cần Thơ" }
 */
export function namesOf({ name, vi, en }: DescribedNames, otherwise: string): Names {
  return { vi: vi || en || name || otherwise, en: en || vi || name || otherwise };
}

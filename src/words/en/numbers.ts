import { numberFormat } from "../number-format.ts";
import { unit } from "./units.ts";

/** How English writes numbers. */
export const numbers = numberFormat({ group: ",", decimal: ".", to: "to", over: "over", unit, signFirst: true });

import { numberFormat } from "../number-format.ts";
import { unit } from "./units.ts";

/** How Vietnamese writes numbers. */
export const numbers = numberFormat({ group: ".", decimal: ",", to: "đến", over: "trên", unit });

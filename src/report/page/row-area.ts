import { isUndivided } from "../../model/area.ts";
import { escapeLine } from "./escape.ts";

/** The area of a table's row, as the page's script reads it. */
export function ofArea(code: string | undefined): string {
  return code === undefined || isUndivided(code) ? "" : ` data-a="${escapeLine(code)}"`;
}

import type { Area } from "../../../model/area.ts";
import { fieldOf, saysGrouping } from "../../layout/column-words.ts";
import type { Column } from "./columns.ts";

/** A column called one of units that holds none has those of an office or a province, `Đơn vị`: it is no longer one of units where it comes here. */
const areaFields: ReadonlySet<string> = new Set(["area", "area-name", "unit"]);

/** The area of rows that name none. */
export const everything: Area = { code: "all", names: { vi: "toàn bộ", en: "all" } };

/**
 * What a row's labels say of its area, where all columns that name the rows say that they are places: `Địa phương`, `Vùng | Tỉnh`. A region
 * is what a province belongs to, a province part of its districts' names. Undefined where they name something else.
 */
export function rowAreas(stub: readonly Column[]): ((path: readonly string[]) => Area | undefined) | undefined {
  const names = stub.map(({ path }) => path.join(" "));
  const areAreas = stub.every(({ path }, at) =>
    [names[at] ?? "", ...path].some((text) => areaFields.has(fieldOf(text) ?? "")),
  );
  if (stub.length === 0 || !areAreas) return undefined;
  return (path) => {
    const texts = path.slice(-stub.length);
    const isOfAll = stub.length > 1 && texts.length === stub.length;
    const code = isOfAll && !saysGrouping(names[0] ?? "") ? texts.join(" / ") : texts.at(-1);
    if (code === undefined) return undefined;
    const name = texts.at(-1) ?? code;
    const within = isOfAll ? { within: Object.fromEntries(names.map((each, at) => [each, texts[at] ?? ""])) } : {};
    return { code, names: { vi: name, en: name }, ...within };
  };
}

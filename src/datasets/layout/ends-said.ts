import { yearOf } from "../../model/period.ts";
import { century } from "../cells/read-period.ts";
import { type DatedColumns, datedColumns } from "./printed-change.ts";

/** The two columns whose periods a name says: of `Change 2019-2021` beside `2018` to `2022` those of 2019 and 2021. */
export function endsSaid(name: string, { inPlace }: DatedColumns): DatedColumns | undefined {
  const years = (name.match(/(?<!\d)(?:19|20)\d\d(?:[/–-]\d\d(?!\d))?/g) ?? []).flatMap((text) => {
    const [, first = "", last = ""] = /^(\d{4})(?:\D(\d\d))?$/.exec(text) ?? [];
    if (last === "") return [Number(first)];
    const to = century(Number(first), Number(last));
    return to === Number(first) + 1 ? [to] : [Number(first), to];
  });
  const said = inPlace.filter(({ period }) => years.includes(yearOf(period)));
  return said.length === 2 && said.length < inPlace.length ? datedColumns(said) : undefined;
}

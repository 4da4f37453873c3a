import { yearOf } from "../../model/period.ts";
import { century } from "../cells/read-period.ts";
import { type DatedColumns, datedColumns } from "./printed-change.ts";

/** The two columns whose periods a name says: of `Change 2019-2021` beside `2018` to `2022` those of 2019 and 2021. */
export function endsSaid(name: string, { inPlace }: DatedColumns): DatedColumns | undefined {
  const years = yearsSaid(name);
  const said = inPlace.filter(({ period }) => years.includes(yearOf(period)));
  return said.length === 2 && said.length < inPlace.length ? datedColumns(said) : undefined;
}

/** The years that a name says, those of accounts by their end: of `2016/17-2018/19` 2017 and 2019, of `2022/24` both. */
export function yearsSaid(name: string): readonly number[] {
  return (name.match(/(?<!\d)(?:19|20)\d\d(?:[/–-]\d\d(?!\d))?/g) ?? []).flatMap((text) => {
    const [, first = "", last = ""] = /^(\d{4})(?:\D(\d\d))?$/.exec(text) ?? [];
    if (last === "") return [Number(first)];
    const next = century(Number(first), Number(last));
    // `Growth 2022/21`
    const to = next - Number(first) > 50 ? next - 100 : next;
    return to === Number(first) + 1 ? [to] : [Number(first), to];
  });
}

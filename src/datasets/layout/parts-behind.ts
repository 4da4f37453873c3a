import { partName } from "../cells/period-name.ts";
import { fieldOf } from "./column-words.ts";

/** A name that ends with a part of a year, and the name without it. */
export interface PartBehind {
  readonly rest: string;
  readonly part: NonNullable<ReturnType<typeof partName>>;
}

/**
 * Names that end with a month or a quarter, `Số lượng T1`, `Giá trị T1`, `Số lượng T2`, in place of these: each of several things with the same
 * parts from the first on, of which there are two or more. None where one thing has a part that another has not: `Loại T1` is a kind.
 *
 * @example
 * partsBehind(["Mã", "Lượng T1", "Giá T1", "Lượng T2", "Giá T2"]).get("Giá T2") // -> { rest: "Giá", part: { is: "month", number: 2 } }
 * partsBehind(["Mã", "Loại T1", "Loại T2"]).size // -> 0
 */
export function partsBehind(names: readonly string[]): ReadonlyMap<string, PartBehind> {
  const found = new Map(
    names.flatMap((name) => {
      const split = splitAtPart(name);
      return split ? [[name, split] as const] : [];
    }),
  );
  const numbers = new Map<string, string>();
  for (const { rest, part } of found.values())
    numbers.set(rest, `${numbers.get(rest) ?? ""} ${part.is} ${part.number}`);
  const [first = "", ...others] = numbers.values();
  const areAlike = others.length > 0 && others.every((each) => each === first);
  const isFromFirst = / 1 \D+ 2(?: |$)/.test(first);
  return areAlike && isFromFirst ? found : new Map();
}

/** Names with the one year that the lines above a table, its sheet or its file name, in front of such parts: `Số lượng 2024-01`. */
export function withYearOfParts(
  names: readonly string[],
  above: readonly string[],
  around: readonly string[],
): readonly string[] {
  const parts = names.some((name) => timesOfRows.has(fieldOf(name) ?? ""))
    ? new Map<string, PartBehind>()
    : partsBehind(names);
  if (parts.size === 0) return names;
  const year = [above, ...around.map((name) => [name])].map(yearIn).find((each) => each !== undefined);
  return names.map((name) => {
    const { rest, part } = parts.get(name) ?? {};
    if (!part || year === undefined) return name;
    return `${rest} ${year}-${part.is === "month" ? String(part.number).padStart(2, "0") : `Q${part.number}`}`;
  });
}

const timesOfRows: ReadonlySet<string> = new Set(["period", "year", "start", "end", "month", "quarter"]);

function yearIn(texts: readonly string[]): string | undefined {
  const [year, ...more] = new Set(texts.flatMap((text) => text.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g) ?? []));
  return more.length === 0 ? year : undefined;
}

function splitAtPart(name: string): PartBehind | undefined {
  if (name.length > longest || partName(name) !== undefined) return undefined;
  const words = name.trim().split(/\s+/);
  for (const count of [2, 1]) {
    const part = words.length > count ? partName(words.slice(-count).join(" ")) : undefined;
    if (part)
      return {
        rest: words
          .slice(0, -count)
          .join(" ")
          .replace(/\s*[-–:]$/, ""),
        part,
      };
  }
  return undefined;
}

const longest = 100;

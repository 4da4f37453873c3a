import type { Area } from "../../../model/area.ts";
import type { Indicator, IndicatorKind } from "../../../model/indicator.ts";
import type { Names } from "../../../model/names.ts";
import type { Unit } from "../../../model/unit.ts";
import { guessKind } from "../../layout/guess-kind.ts";
import type { CodeLabel, Component, MessageRow } from "./message.ts";
import type { Roles } from "./roles.ts";
import { isIndexUnit, parseMultiplier, sdmxUnit } from "./sdmx-unit.ts";

type Cells = MessageRow["cells"];

/**
 * The id of the indicator that a row is about: the code of the dimension named like one, then `.DIM=code` for each other
 * dimension; `_Z`, "not applicable", and an empty cell say nothing and are left out.
 *
 * @example
 * const components = ["INDICATOR", "SEX", "AGE"].map((id) => ({ id, role: "dimension", codeLabels: new Map() }))
 * indicatorId(["CASES", "F", "_Z"], components, resolveRoles(components)) // -> "CASES.SEX=F"
 */
export function indicatorId(cells: Cells, components: readonly Component[], roles: Roles): string {
  if (roles.constants.indicator !== undefined) return roles.constants.indicator;
  const parts = roles.indicator.flatMap((place, at) => {
    const code = cells[place] ?? "";
    if (at === 0 && roles.led) return code === "" ? [] : [code];
    return code === "" || code === "_Z" ? [] : [`${components[place]?.id ?? ""}=${code}`];
  });
  return parts.length === 0 ? "value" : parts.join(".");
}

/** The indicator that a row is about: names where the message has them, the unit with its multiplier, a guess at its kind. */
export function indicatorOf(id: string, cells: Cells, components: readonly Component[], roles: Roles): Indicator {
  const unit = unitOf(cells, components, roles);
  const names = namesOf(id, cells, components, roles);
  const { kind, stated } = kindOf(cells, roles, unit, names);
  return {
    id,
    names,
    unit,
    kind,
    direction: "none",
    ...(stated ? {} : { guessed: true }),
  };
}

/** The unit of a row's series. */
export function unitOf(cells: Cells, components: readonly Component[], roles: Roles): Unit {
  const place = roles.at.unit;
  const code = roles.constants.unit ?? (place === undefined ? undefined : cells[place]);
  const label = place === undefined ? undefined : components[place]?.codeLabels.get(code ?? "");
  const multiplier = cellAt(cells, roles.at.multiplier);
  return sdmxUnit({ code, name: label?.names.en, power: parseMultiplier(multiplier ?? "") });
}

/** The area that a row is about; undefined where the message has no dimension for areas. */
export function areaOf(cells: Cells, components: readonly Component[], roles: Roles): Area | undefined {
  const code = roles.constants.area ?? cellAt(cells, roles.area);
  if (code === undefined || code === "") return undefined;
  const label: CodeLabel | undefined =
    roles.area === undefined ? undefined : components[roles.area]?.codeLabels.get(code);
  if (!label) return { code, names: { vi: code, en: code } };
  return { code, names: label.names, ...(label.parent === undefined ? {} : { parent: label.parent }) };
}

/** The cell of a component that a data set may not have. */
export function cellAt(cells: Cells, place: number | undefined): string | undefined {
  return place === undefined ? undefined : cells[place];
}

function namesOf(id: string, cells: Cells, components: readonly Component[], roles: Roles): Names {
  const names = roles.indicator.flatMap((place) => {
    const code = cells[place] ?? "";
    if (code === "" || code === "_Z") return [];
    const plain = `${components[place]?.id}=${code}`;
    return [components[place]?.codeLabels.get(code)?.names ?? { vi: plain, en: plain }];
  });
  const named = roles.indicator.some((place) => components[place]?.codeLabels.has(cells[place] ?? ""));
  if (!named) return { vi: id, en: id };
  return { vi: names.map(({ vi }) => vi).join(", "), en: names.map(({ en }) => en).join(", ") };
}

/** COLLECTION says how a value stands for its period: S summed over it, B and E at its beginning and end. */
function kindOf(cells: Cells, roles: Roles, unit: Unit, names: Names): { kind: IndicatorKind; stated: boolean } {
  if (unit.kind === "percent" || unit.kind === "points") return { kind: "ratio", stated: true };
  if (isIndexUnit(unit.base)) return { kind: "index", stated: true };
  switch (cellAt(cells, roles.at.collection)?.toUpperCase()) {
    case "S":
      return { kind: "flow", stated: true };
    case "B":
    case "E":
      return { kind: "stock", stated: true };
    default:
      return { kind: guessKind(`${names.en} ${names.vi}`, unit), stated: false };
  }
}

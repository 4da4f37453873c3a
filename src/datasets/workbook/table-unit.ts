import { headerLanguages } from "../../language/header-languages.ts";
import type { UnitWord } from "../../language/language.ts";
import { readHeader } from "../../language/read-header.ts";
import { vietnamese } from "../../language/vi/vietnamese.ts";
import { noUnit, type Unit, type UnitKind } from "../../model/unit.ts";
/** A unit in a header's brackets, where an unknown short word is one too: `Số DN (DN)`. */
export function bracketUnit(text: string): Unit | undefined {
  const known = tableUnit(text);
  if (known || !/^\p{L}+(?: \p{L}+)?$/u.test(text)) return known;
  return { kind: "count", text, base: text.toLowerCase(), scale: 0 };
}

/** The unit that a text is and nothing else; undefined where it is none that is known. */
export function tableUnit(text: string): Unit | undefined {
  const plain = text.replace(/\s+/g, " ").trim();
  if (plain === "" || plain.length > 40) return undefined;
  if (plain === "%") return { kind: "percent", text: "%", base: "%", scale: -2 };
  if (plain === "‰") return { kind: "percent", text: "‰", base: "%", scale: -3 };
  const words = plain
    .split(" ")
    .flatMap((w) => w.split(/(\/)/))
    .filter((w) => w !== "")
    .map(vietnamese.fold);
  let at = 0;
  let scale = 0;
  let kind: UnitKind | undefined;
  let base = "";
  const match = (): { meaning: UnitWord; length: number } | undefined => vietnamese.units.match((i) => words[i], at);
  for (let m = match(); m && m.meaning.kind === undefined; m = match()) {
    scale += m.meaning.scale;
    at += m.length;
  }
  const multiplied = at > 0;
  const m = match();
  if (m?.meaning.kind) {
    kind = m.meaning.kind;
    base = m.meaning.base ?? words.slice(at, at + m.length).join(" ");
    at += m.length;
  } else if (multiplied && words.length - at <= 3 && at < words.length) {
    kind = "count";
    base = words.slice(at).join(" ");
    at = words.length;
  } else if (multiplied && at === words.length) {
    kind = "none";
  }
  if (kind === undefined) return undefined;
  if (words[at] === "/" && words.length - at <= 4) {
    base += `/${words.slice(at + 1).join(" ")}`;
    kind = "measure";
    at = words.length;
  }
  if (at < words.length) return undefined;
  return { ...noUnit, kind, text: plain, base, scale };
}

/** The units of a line that holds nothing else: `Đơn vị tính: Nghìn tấn; triệu USD`. Undefined where it holds something else. */
export function unitList(text: string): readonly Unit[] | undefined {
  const colon = text.indexOf(":");
  const label = colon > 0 ? text.slice(0, colon) : "";
  const isLabel = label !== "" && headerLanguages.some((language) => readHeader(label, language).role === "unit");
  const plain = isLabel ? text.slice(colon + 1) : text;
  const units = plain.split(/[;,]/).map(tableUnit);
  return units.every((unit) => unit !== undefined) ? units : undefined;
}

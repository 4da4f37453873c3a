import { fold } from "./fold.ts";

/** Words before a place's name, by their abbreviations: `TP. Hồ Chí Minh`. Those of one letter count before a full stop only. */
const longForms: ReadonlyMap<string, string> = new Map([
  ["tp", "thành phố"],
  ["tx", "thị xã"],
  ["tt", "thị trấn"],
  ["t", "tỉnh"],
  ["q", "quận"],
  ["h", "huyện"],
  ["p", "phường"],
  ["x", "xã"],
]);

/**
 * One spelling for a place that is written in several: in small letters, tone marks in one place, abbreviations in full, no marks.
 *
 * @example
 * ["TP. Huế", "Tp.Huế", "Thành phố Huế"].map(placeKey) // -> ["thành phố huế", "thành phố huế", "thành phố huế"]
 * placeKey("THANH HOÁ") // -> "thanh hóa"
 */
export function placeKey(name: string): string {
  const words = name.normalize("NFC").match(/[\p{L}\p{M}\d]+\.?/gu) ?? [];
  return words
    .map((word, at) => {
      const plain = fold(word.replace(".", ""));
      const isShort = at === 0 && words.length > 1 && (plain.length > 1 || word.endsWith("."));
      return (isShort ? longForms.get(plain) : undefined) ?? plain;
    })
    .join(" ");
}

/**
 * A key of {@link placeKey} without the word for a province or a city of its rank before it; undefined where it has none.
 *
 * @example
 * ["tỉnh long an", "thành phố hồ chí minh", "huyện châu phú"].map(bareProvince) // -> ["long an", "hồ chí minh", undefined]
 */
export function bareProvince(key: string): string | undefined {
  return /^(?:tỉnh|thành phố) (.+)$/u.exec(key)?.[1];
}

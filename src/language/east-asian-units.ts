import type { Unit } from "../model/unit.ts";

/** Powers of ten that stand in front of a unit, one behind another: `百万` is a million, `千万` ten of them. */
const powers: Readonly<Record<string, number>> = {
  ...{ 十: 1, 百: 2, 千: 3, 仟: 3, 万: 4, 萬: 4, 億: 8, 亿: 8, 兆: 12 },
  ...{ 십: 1, 백: 2, 천: 3, 만: 4, 억: 8, 조: 12 },
};

const names = {
  money: ["円", "元", "圆", "원", "日元", "美元", "人民币元", "米ドル", "ドル", "달러"],
  count: ["人", "件", "户", "戸", "世帯", "台", "个", "個", "家", "辆", "명", "건", "가구", "대"],
} as const;

const pattern = new RegExp(`^([${Object.keys(powers).join("")}]*)(.+)$`, "u");

/**
 * The unit that a text of Chinese, Japanese or Korean is: `百万円`, `万人`, `억원`. Undefined for all else.
 *
 * @example
 * eastAsianUnit("百万円") // -> { kind: "money", text: "百万円", base: "円", scale: 6 }
 * eastAsianUnit("万人") // -> { kind: "count", text: "万人", base: "人", scale: 4 }
 * eastAsianUnit("東京") // -> undefined
 */
export function eastAsianUnit(text: string): Unit | undefined {
  const [, multipliers = "", name = ""] = pattern.exec(text) ?? [];
  const kind = (["money", "count"] as const).find((each) => (names[each] as readonly string[]).includes(name));
  if (kind === undefined) return undefined;
  const scale = [...multipliers].reduce((sum, sign) => sum + (powers[sign] ?? 0), 0);
  return { kind, text, base: name, scale };
}

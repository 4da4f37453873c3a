/** No table is nested as deep as this; what is would take a reader past its stack. */
export const deepestJson = 100;

/**
 * Whether lists and objects stand in each other more than `deepestJson` deep. Looks at one level after the other, so that no
 * depth is too great for it.
 *
 * @example
 * [isTooDeep({ a: [1] }), isTooDeep(JSON.parse("[".repeat(101) + "]".repeat(101)))] // -> [false, true]
 */
export function isTooDeep(value: unknown): boolean {
  let level: unknown[] = [value];
  for (let depth = 0; depth < deepestJson; depth++) {
    const inner: unknown[] = [];
    for (const each of level) {
      if (each === null || typeof each !== "object") continue;
      for (const child of Object.values(each)) if (child !== null && typeof child === "object") inner.push(child);
    }
    if (inner.length === 0) return false;
    level = inner;
  }
  return true;
}

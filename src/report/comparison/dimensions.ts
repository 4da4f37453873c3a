/** What a row of a result is of. */
export const dimensions = ["indicator", "area", "period"] as const;
export type Dimension = (typeof dimensions)[number];

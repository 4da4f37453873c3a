import { sizes } from "./theme.ts";

/** The words that stand to the right of the last mark of a line, a column or a slope. */
export const endLabel = {
  type: "text",
  align: "left",
  baseline: "middle",
  fontSize: sizes.small,
  fontWeight: 600,
} as const;

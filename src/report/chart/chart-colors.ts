import { darkOf } from "../../charts/colors.ts";

/** Rules that draw charts, which are made in the light theme's colours, in the dark theme's where that is asked for. */
export const chartColors: string = `${rules(":root[data-theme=dark]")}
@media (prefers-color-scheme:dark){${rules(":root:not([data-theme])")}}`;

function rules(root: string): string {
  return [...darkOf]
    .map(
      ([light, dark]) => `${root} svg [fill="${light}"]{fill:${dark}}${root} svg [stroke="${light}"]{stroke:${dark}}`,
    )
    .join("");
}

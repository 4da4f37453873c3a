/**
 * The colours of all charts, which stay apart for colour-blind readers (after Okabe and Ito, 2008), each once. A chart is made
 * with these, and they are what is exchanged for the dark theme.
 */
export const palette = {
  paper: "#ffffff",
  ink: "#22262b",
  quiet: "#5f6771",
  grid: "#d9dcdf",
  /** Behind marks: the range of past years, the whole plan, what rounding explains. */
  wash: "#e4ebf0",
  band: "#c3d2dc",
  edge: "#9fb8c9",
  blue: "#0072b2",
  vermilion: "#c75100",
  ochre: "#b87d00",
  slate: "#66717d",
  green: "#007a5e",
  purple: "#a14f8b",
  brown: "#8a5a2b",
  /** Of places without a figure; drawings hatch it. */
  none: "#f3f4f5",
} as const;

export type Color = (typeof palette)[keyof typeof palette];

/** The same on a dark ground. */
export const darkPalette: Readonly<Record<keyof typeof palette, string>> = {
  paper: "#16181c",
  ink: "#e8e4da",
  quiet: "#a6abb1",
  grid: "#363b42",
  wash: "#22292f",
  band: "#33424d",
  edge: "#557082",
  blue: "#56b4e9",
  vermilion: "#ff8f57",
  ochre: "#e6bb5c",
  slate: "#97a1ac",
  green: "#3dc3a1",
  purple: "#dc96c7",
  brown: "#c79a6b",
  none: "#1c1f23",
};

/** Steps from little to much, light to strong. */
export const steps = ["#e4ebf0", "#bcd6e8", "#8fbfe0", "#559fcc", "#0072b2"] as const;
const darkSteps = ["#22292f", "#1f4258", "#245f80", "#3489b6", "#56b4e9"] as const;

/** Steps of what is bad, away from `steps`. */
export const badSteps = ["#e4ebf0", "#fbdcc8", "#f5b98f", "#e88a4a", "#c75100"] as const;
const darkBadSteps = ["#22292f", "#4c2f1e", "#7d4423", "#bd6431", "#ff8f57"] as const;

/** Steps of what falls where neither way is good, away from `steps`. */
export const fallSteps = ["#e4ebf0", "#f3e6c4", "#e5cb86", "#cfa545", "#a87400"] as const;
const darkFallSteps = ["#22292f", "#43371b", "#6e5722", "#a8822f", "#e6bb5c"] as const;

/** Each light colour with the dark one that takes its place. */
export const darkOf: ReadonlyMap<string, string> = new Map([
  ...steps.map((color, at): [string, string] => [color, darkSteps[at] ?? color]),
  ...badSteps.map((color, at): [string, string] => [color, darkBadSteps[at] ?? color]),
  ...fallSteps.map((color, at): [string, string] => [color, darkFallSteps[at] ?? color]),
  ...Object.entries(palette).map(([name, color]): [string, string] => [color, darkColor(name) ?? color]),
]);

function darkColor(name: string): string | undefined {
  return Object.entries(darkPalette).find(([each]) => each === name)?.[1];
}

/** Lines and parts that are told apart, in the order in which they are given out. */
export const seriesColors: readonly Color[] = [
  palette.blue,
  palette.vermilion,
  palette.green,
  palette.purple,
  palette.brown,
  palette.slate,
];

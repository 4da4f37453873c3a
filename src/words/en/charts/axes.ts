import type { AxisWords } from "../../shape/charts/axes.ts";

export const axes: AxisWords = {
  dates: {
    dateTime: "%d %b %Y %H:%M",
    date: "%d %b %Y",
    time: "%H:%M:%S",
    periods: ["AM", "PM"],
    days: ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"],
    shortDays: ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"],
    // biome-ignore format: one line
    months: ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"],
    shortMonths: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
  },
  currency: ["$", ""],
  dayFormat: "%-d %b",
  monthFormat: "%b %Y",
  quarterFormat: "Q%q %Y",
  month: String,
  half: (number) => `H${number}`,
  large: [
    [1e12, "tn"],
    [1e9, "bn"],
    [1e6, "m"],
  ],
  afterPeriod: "",
};

import { slopeOf } from "./line.ts";
import type { Model } from "./model.ts";
import { lastLevel } from "./simple-smoothing.ts";

/**
 * The Theta method of Assimakopoulos and Nikolopoulos (International Journal of Forecasting 16, 2000), which won the M3
 * competition: the mean of the straight line through the values and of the smoothed line that bends twice as much. Hyndman
 * and Billah (the same journal 19, 2003) showed it to be simple smoothing with half the line's slope `b` as drift:
 * `l + b/2 (h - 1 + (1 - (1 - alpha)^n) / alpha)`.
 */
export const theta: Model = {
  id: "theta",
  adjusted: true,
  suits: ({ values }) => values.length >= 3,
  fit: ({ simple }) => [simple().alpha],
  project: ({ adjusted }, [alpha = 1], horizon) => {
    const level = lastLevel(adjusted, alpha);
    const drift = slopeOf(adjusted) / 2;
    const ahead = (1 - (1 - alpha) ** adjusted.length) / alpha;
    return Float64Array.from({ length: horizon }, (_, h) => level + drift * (h + ahead));
  },
};

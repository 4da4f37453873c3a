import { dayNumber } from "./calendar.ts";

/** The Julian day number of 1 January 1970. */
const epoch = 2_440_588;
/** Days between new moons, and the first of them that is counted: 1 January 1900. */
const month = 29.530588853;
const firstMoon = 2_415_021.076998695;
/** Việt Nam is seven hours ahead of Greenwich. */
const zone = 7 / 24;
const degree = Math.PI / 180;

/**
 * Tết Nguyên Đán, the first day of the lunar year, as the days from 1 January 1970; years 1900 to 2199. In some years it is a
 * day or a month before that of China, since new moons are those of Hà Nội. By the algorithm of Hồ Ngọc Đức, "Computing the
 * Vietnamese lunar calendar", which takes new moons and the sun's longitude from Jean Meeus, Astronomical Algorithms (1998).
 *
 * @example
 * calendarDate(lunarNewYear(2024)) // -> { year: 2024, month: 2, day: 10 }
 * calendarDate(lunarNewYear(1985)) // -> { year: 1985, month: 1, day: 21 }
 */
export function lunarNewYear(year: number): number {
  const [eleventh, next] = [eleventhMonth(year - 1), eleventhMonth(year)];
  const moon = Math.floor(0.5 + (eleventh - firstMoon) / month);
  const isLeap = next - eleventh > 365;
  // The first month is the second after the eleventh, or the third where the leap month lies between.
  const offset = isLeap && leapMonth(moon) <= 2 ? 3 : 2;
  return newMoon(moon + offset) - epoch;
}

/** The first day of the lunar month that holds the winter solstice. */
function eleventhMonth(year: number): number {
  const days = dayNumber({ year, month: 12, day: 31 }) + epoch - 2_415_021;
  const moon = Math.floor(days / month);
  const day = newMoon(moon);
  return sunSign(day) >= 9 ? newMoon(moon - 1) : day;
}

/** Which month after the eleventh is the leap month: the first in which the sun enters no new sign. */
function leapMonth(moon: number): number {
  let sign = sunSign(newMoon(moon + 1));
  for (let at = 2; at < 14; at++) {
    const next = sunSign(newMoon(moon + at));
    if (next === sign) return at - 1;
    sign = next;
  }
  return 13;
}

/** The day of a new moon, in Việt Nam. */
function newMoon(moon: number): number {
  const t = moon / 1236.85;
  const sin = (degrees: number) => Math.sin(degrees * degree);
  const mean =
    2415020.75933 +
    29.53058868 * moon +
    0.0001178 * t * t -
    0.000000155 * t ** 3 +
    0.00033 * sin(166.56 + 132.87 * t - 0.009173 * t * t);
  const sun = 359.2242 + 29.10535608 * moon - 0.0000333 * t * t - 0.00000347 * t ** 3;
  const orbit = 306.0253 + 385.81691806 * moon + 0.0107306 * t * t + 0.00001236 * t ** 3;
  const node = 21.2964 + 390.67050646 * moon - 0.0016528 * t * t - 0.00000239 * t ** 3;
  const change =
    (0.1734 - 0.000393 * t) * sin(sun) +
    0.0021 * sin(2 * sun) -
    0.4068 * sin(orbit) +
    0.0161 * sin(2 * orbit) -
    0.0004 * sin(3 * orbit) +
    0.0104 * sin(2 * node) -
    0.0051 * sin(sun + orbit) -
    0.0074 * sin(sun - orbit) +
    0.0004 * sin(2 * node + sun) -
    0.0004 * sin(2 * node - sun) -
    0.0006 * sin(2 * node + orbit) +
    0.001 * sin(2 * node - orbit) +
    0.0005 * sin(2 * orbit + sun);
  const earth = -0.000278 + 0.000265 * t + 0.000262 * t * t;
  return Math.floor(mean + change - earth + 0.5 + zone);
}

/** Which twelfth of its way the sun is in at the beginning of a day in Việt Nam, from 0 at the spring equinox. */
function sunSign(day: number): number {
  const t = (day - 0.5 - zone - 2451545) / 36525;
  const anomaly = (357.5291 + 35999.0503 * t - 0.0001559 * t * t - 0.00000048 * t ** 3) * degree;
  const centre =
    (1.9146 - 0.004817 * t - 0.000014 * t * t) * Math.sin(anomaly) +
    (0.019993 - 0.000101 * t) * Math.sin(2 * anomaly) +
    0.00029 * Math.sin(3 * anomaly);
  const longitude = 280.46645 + 36000.76983 * t + 0.0003032 * t * t + centre;
  return Math.floor((((longitude % 360) + 360) % 360) / 30);
}

import { calendarDate, daysInMonth } from "../../model/calendar.ts";
import { numberInYear, type Period, yearOf } from "../../model/period.ts";
import type { Language } from "./shape.ts";

const roman = ["I", "II", "III", "IV"];
// biome-ignore format: one line
const months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

/**
 * A period as people write it.
 *
 * @example
 * periodName(period("M", 2024, 6), "vi") // -> "tháng 6/2024"
 * periodName(period("S", 2024, 1), "en") // -> "first half of 2024"
 * periodName(toDate(period("M", 2015, 1), period("M", 2015, 5)), "vi") // -> "tháng 1–5/2015"
 * periodName(toDate(period("M", 2024, 1), day(2024, 6, 7)), "en") // -> "1 January–7 June 2024"
 */
export function periodName(period: Period, lang: Language): string {
  if (period.kind === "to-date") return windowName(calendarDate(period.start), calendarDate(period.end), lang);
  const year = yearOf(period);
  const number = numberInYear(period);
  switch (period.frequency) {
    case "A":
      return lang === "vi" ? `năm ${year}` : String(year);
    case "S":
      if (lang === "vi") return `6 tháng ${number === 1 ? "đầu" : "cuối"} năm ${year}`;
      return `${number === 1 ? "first" : "second"} half of ${year}`;
    case "Q":
      return lang === "vi" ? `quý ${roman[number - 1]}/${year}` : `Q${number} ${year}`;
    case "M":
      return lang === "vi" ? `tháng ${number}/${year}` : `${months[number - 1]} ${year}`;
    case "W":
      return lang === "vi" ? `tuần ${number}/${year}` : `week ${number} of ${year}`;
    case "D": {
      const { month, day } = calendarDate(period.ordinal);
      return lang === "vi" ? `ngày ${day}/${month}/${year}` : `${day} ${months[month - 1]} ${year}`;
    }
  }
}

type CalendarDay = ReturnType<typeof calendarDate>;

function windowName(from: CalendarDay, to: CalendarDay, lang: Language): string {
  const sameYear = from.year === to.year;
  const whole = from.day === 1 && to.day === daysInMonth(to.year, to.month);
  if (lang === "vi") {
    const start = `${from.month}${sameYear ? "" : `/${from.year}`}`;
    if (whole && sameYear && from.month === to.month) return `tháng ${to.month}/${to.year}`;
    if (whole) return `tháng ${start}–${to.month}/${to.year}`;
    return `${from.day}/${start}–${to.day}/${to.month}/${to.year}`;
  }
  const [first, last] = [months[from.month - 1] ?? "", months[to.month - 1] ?? ""];
  const start = `${first}${sameYear ? "" : ` ${from.year}`}`;
  if (whole && sameYear && from.month === to.month) return `${last} ${to.year}`;
  if (whole) return `${start}–${last} ${to.year}`;
  return `${from.day} ${start}–${to.day} ${last} ${to.year}`;
}

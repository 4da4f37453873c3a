import { calendarDate, daysInMonth } from "../../model/calendar.ts";
import { isUndated, numberInYear, type Period, yearOf } from "../../model/period.ts";

// biome-ignore format: one line
const months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

/** A period as English writes it: `June 2024`, `first half of 2024`, `1 January–7 June 2024`. */
export function periodName(period: Period): string {
  if (period.kind === "to-date") return windowName(calendarDate(period.start), calendarDate(period.end));
  if (isUndated(period)) return "no period given";
  const year = yearOf(period);
  const number = numberInYear(period);
  switch (period.frequency) {
    case "A":
      return String(year);
    case "S":
      return `${number === 1 ? "first" : "second"} half of ${year}`;
    case "Q":
      return `Q${number} ${year}`;
    case "M":
      return `${months[number - 1]} ${year}`;
    case "W":
      return `week ${number} of ${year}`;
    case "D": {
      const { month, day } = calendarDate(period.ordinal);
      return `${day} ${months[month - 1]} ${year}`;
    }
  }
}

type CalendarDay = ReturnType<typeof calendarDate>;

function windowName(from: CalendarDay, to: CalendarDay): string {
  const sameYear = from.year === to.year;
  const whole = from.day === 1 && to.day === daysInMonth(to.year, to.month);
  const [first, last] = [months[from.month - 1] ?? "", months[to.month - 1] ?? ""];
  const start = `${first}${sameYear ? "" : ` ${from.year}`}`;
  if (whole && sameYear && from.month === to.month) return `${last} ${to.year}`;
  if (whole) return `${start}–${last} ${to.year}`;
  return `${from.day} ${start}–${to.day} ${last} ${to.year}`;
}

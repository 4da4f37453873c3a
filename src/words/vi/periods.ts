import { calendarDate, daysInMonth } from "../../model/calendar.ts";
import { isUndated, numberInYear, type Period, yearOf } from "../../model/period.ts";

const roman = ["I", "II", "III", "IV"];

/** A period as Vietnamese writes it: `tháng 6/2024`, `6 tháng đầu năm 2024`, `1/1–7/6/2024`. */
export function periodName(period: Period): string {
  if (period.kind === "to-date") return windowName(calendarDate(period.start), calendarDate(period.end));
  if (isUndated(period)) return "không ghi kỳ";
  const year = yearOf(period);
  const number = numberInYear(period);
  switch (period.frequency) {
    case "A":
      return `năm ${year}`;
    case "S":
      return `6 tháng ${number === 1 ? "đầu" : "cuối"} năm ${year}`;
    case "Q":
      return `quý ${roman[number - 1]}/${year}`;
    case "M":
      return `tháng ${number}/${year}`;
    case "W":
      return `tuần ${number}/${year}`;
    case "D": {
      const { month, day } = calendarDate(period.ordinal);
      return `ngày ${day}/${month}/${year}`;
    }
  }
}

type CalendarDay = ReturnType<typeof calendarDate>;

function windowName(from: CalendarDay, to: CalendarDay): string {
  const sameYear = from.year === to.year;
  const whole = from.day === 1 && to.day === daysInMonth(to.year, to.month);
  const start = `${from.month}${sameYear ? "" : `/${from.year}`}`;
  if (whole && sameYear && from.month === to.month) return `tháng ${to.month}/${to.year}`;
  if (whole) return `tháng ${start}–${to.month}/${to.year}`;
  return `${from.day}/${start}–${to.day}/${to.month}/${to.year}`;
}

import type { TimeLocale } from "vega";
import type { Language } from "../language/messages.ts";

/** How each language writes dates on axes, for Vega's formats. Vietnamese months are numbered: `T6`, `tháng 6`. */
export const timeLocales: Readonly<Record<Language, TimeLocale>> = {
  vi: {
    dateTime: "%H:%M %d/%m/%Y",
    date: "%d/%m/%Y",
    time: "%H:%M:%S",
    periods: ["SA", "CH"],
    days: ["chủ nhật", "thứ hai", "thứ ba", "thứ tư", "thứ năm", "thứ sáu", "thứ bảy"],
    shortDays: ["CN", "T2", "T3", "T4", "T5", "T6", "T7"],
    months: numbered((month) => `tháng ${month}`),
    shortMonths: numbered((month) => `T${month}`),
  },
  en: {
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
};

type Months = TimeLocale["months"];

function numbered(name: (month: number) => string): Months {
  return [
    name(1),
    name(2),
    name(3),
    name(4),
    name(5),
    name(6),
    name(7),
    name(8),
    name(9),
    name(10),
    name(11),
    name(12),
  ];
}

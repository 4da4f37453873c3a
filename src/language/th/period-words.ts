import { monthWords } from "../month-words.ts";

/** Words of a period in Thai and their signs, as in `../vi/period-words.ts`; short names of months are written with full stops. */
export const thaiPeriodWords: readonly (readonly [string, string])[] = [
  ...monthWords("มกราคม|กุมภาพันธ์|มีนาคม|เมษายน|พฤษภาคม|มิถุนายน|กรกฎาคม|สิงหาคม|กันยายน|ตุลาคม|พฤศจิกายน|ธันวาคม"),
  ...[
    "ม . ค",
    "ก . พ",
    "มี . ค",
    "เม . ย",
    "พ . ค",
    "มิ . ย",
    "ก . ค",
    "ส . ค",
    "ก . ย",
    "ต . ค",
    "พ . ย",
    "ธ . ค",
  ].flatMap((name, at) => [[name, `N${at + 1}`] as const, [`${name} .`, `N${at + 1}`] as const]),
  ["ไตรมาส", "Q"],
  ["ไตรมาสที่", "Q"],
  ["เดือน", "M"],
  ["ปี", "Y"],
  ["ปีงบประมาณ", "Y"],
  ["ปีการศึกษา", "Y"],
  ["พ . ศ .", "Y"],
];

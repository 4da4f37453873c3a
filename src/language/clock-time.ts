import { isPlain, notQuantity, plainValue } from "./digit-pieces.ts";
import type { Reader } from "./reader.ts";

/** `between 09:00 and 12:00`, `at 1:27:25 a.m.`: hours and minutes; `4:1` is a ratio, `120:40 = 3` and `12:30 = 0.4` are divisions. */
export function clockTime(reader: Reader): number {
  const [hour, colon, minute] = [0, 1, 2].map((ahead) => reader.piece(ahead));
  if (colon?.text !== ":" || !hour || !minute || hour.end !== colon.start || colon.end !== minute.start) return 0;
  if (!isPlain(hour) || !isPlain(minute) || plainValue(hour) > 24 || plainValue(minute) > 59) return 0;
  if (hour.text.length > 2 || minute.text.length !== 2 || reader.piece(3)?.text === "=") return 0;
  const [next, second] = [reader.piece(3), reader.piece(4)];
  const hasSeconds = next?.text === ":" && next.start === minute.end && second?.start === next.end && isPlain(second);
  const isNamed = next?.is === "word" && /^(?:am|pm|a|p|h)$/.test(next.text);
  if (hour.text.length < 2 && !hasSeconds && !isNamed) return 0;
  notQuantity(reader, "date", hour, hasSeconds ? second : minute);
  return hasSeconds ? 5 : 3;
}

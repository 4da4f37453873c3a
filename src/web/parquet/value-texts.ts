const msPerDay = 86_400_000;

/** A decimal of a Parquet file, stored as a whole number or as its bytes, the highest first; `1230n` of scale 2 is `12.30`. */
export function decimalText(stored: unknown, scale: number): string {
  const whole = stored instanceof Uint8Array ? signedOf(stored) : BigInt(stored as bigint);
  const digits = String(whole < 0n ? -whole : whole).padStart(scale + 1, "0");
  const sign = whole < 0n ? "-" : "";
  return scale === 0 ? sign + digits : `${sign}${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
}

function signedOf(bytes: Uint8Array): bigint {
  const value = bytes.reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n);
  return BigInt.asIntN(bytes.length * 8, value);
}

/** A day, counted from 1970, as `2024-06-30`. */
export function dateText(days: number): string {
  const date = new Date(days * msPerDay);
  return Number.isNaN(date.getTime()) ? String(days) : date.toISOString().replace(/T.*$/, "");
}

/** A moment in units of which `perSecond` are a second, as `2024-06-30 12:00:00`; one of world time in the reader's zone, which it names. */
export function timestampText(stored: bigint, perSecond: bigint, isWorldTime: boolean): string {
  const offset = isWorldTime ? -new Date().getTimezoneOffset() : 0;
  const perDay = perSecond * 86_400n;
  const local = stored + BigInt(offset * 60) * perSecond;
  const within = ((local % perDay) + perDay) % perDay;
  const zone = isWorldTime ? zoneText(offset) : "";
  return `${dateText(Number((local - within) / perDay))} ${timeText(within, perSecond)}${zone}`;
}

/** A time of day, as `12:00:00` or `12:00:00.25`. */
export function timeText(stored: bigint, perSecond: bigint): string {
  const seconds = stored / perSecond;
  const clock = [seconds / 3600n, (seconds / 60n) % 60n, seconds % 60n].map(twoDigits).join(":");
  const rest = String(stored % perSecond).padStart(String(perSecond).length - 1, "0");
  const fraction = rest.replace(/0+$/, "");
  return fraction === "" ? clock : `${clock}.${fraction}`;
}

/** `+07`, `-03:30`. */
function zoneText(minutes: number): string {
  const size = Math.abs(minutes);
  const rest = size % 60 === 0 ? "" : `:${twoDigits(size % 60)}`;
  return `${minutes < 0 ? "-" : "+"}${twoDigits(Math.floor(size / 60))}${rest}`;
}

function twoDigits(value: number | bigint): string {
  return String(value).padStart(2, "0");
}

/** Bytes that nobody calls words: what of them prints, and the others by their codes. */
export function blobText(stored: unknown): string {
  if (!(stored instanceof Uint8Array)) return String(stored);
  return Array.from(stored, (byte) =>
    byte < 0x20 || byte === 0x22 || byte === 0x27 || byte > 0x7e
      ? `\\x${byte.toString(16).toUpperCase().padStart(2, "0")}`
      : String.fromCharCode(byte),
  ).join("");
}

/**
 * A text for comparing without regard to case, accents and spaces at its ends: `Đồng Tháp ` and `dong thap` are one.
 *
 * @example
 * plainLetters("Đồng Tháp ") // -> "dong thap"
 */
export function plainLetters(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .replace(/[đĐ]/g, "d")
    .toLowerCase()
    .replace(/\s+/g, " ")
    .trim();
}

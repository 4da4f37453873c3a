/** A text without line ends, control characters and marks that turn the direction of writing. */
export function plainText(text: string): string {
  return text.replace(/[\s\p{C}]+/gu, " ").trim();
}

/**
 * The text in one piece of memory. A text that was put together holds on to its pieces, which take several times its own
 * size, until a character of it is looked up; what is kept for long is better looked up at once.
 */
export function flatText(text: string): string {
  text.charCodeAt(0);
  return text;
}

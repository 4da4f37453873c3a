import type { Token } from "../language/token.ts";

/** Whether a token ends what is said of a number: a separator, a bracket, another quantity. */
export function isBoundary(token: Token): boolean {
  if (token.is === "numeral") return token.role === "quantity" && token.unit.kind !== "time";
  return token.is === "mark" && /[,;:()[\].=+]/.test(token.mark);
}

/** From the last separator, bracket or quantity up to the number at a place. */
export function beforeOf(tokens: readonly Token[], at: number): readonly Token[] {
  let start = at;
  for (; start > 0 && at - start < farthest; start--) {
    const token = tokens[start - 1];
    if (token && isBoundary(token)) break;
  }
  const close = tokens[start - 1];
  const open = close?.is === "mark" && close.mark === ")" ? remarkBefore(tokens, start - 1) : undefined;
  const near = tokens.slice(start, at);
  return open === undefined ? near : [...beforeOf(tokens, open), ...near].slice(-farthest);
}

/** How many words before and after a number are looked at. */
const farthest = 16;

/** Where a bracket without numbers opens that closes at `close`: `dự toán (không kể dầu thô) là 233.700`. */
function remarkBefore(tokens: readonly Token[], close: number): number | undefined {
  for (let at = close - 1; at >= 0 && close - at < 12; at--) {
    const token = tokens[at];
    if (token?.is === "numeral") return undefined;
    if (token?.is === "mark" && token.mark === "(") return at;
  }
  return undefined;
}

/** From the number at a place up to the next separator, quantity or direction that is not its own. */
export function afterOf(tokens: readonly Token[], at: number): Token[] {
  let end = at + 1;
  while (end < tokens.length && end - at < farthest) {
    const token = tokens[end];
    if (!token || isBoundary(token)) break;
    if (token.is === "word" && token.sense?.is === "direction" && !token.sense.back) break;
    end++;
  }
  return tokens.slice(at + 1, end);
}

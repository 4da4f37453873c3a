/** The operand at `index`. Throws a RangeError where the formula got fewer operands than it needs. */
export function operand<T>(operands: readonly T[], index: number): T {
  const found = operands[index];
  if (found === undefined) throw new RangeError(`the formula needs an operand ${index + 1}, got ${operands.length}`);
  return found;
}

const maxSafe = BigInt(Number.MAX_SAFE_INTEGER);

/**
 * The double nearest to `numerator / denominator`, with a denominator above zero; infinite where it is too large for one.
 *
 * Two whole numbers that doubles hold exactly are divided as doubles. Others are shifted until the quotient has some 64
 * bits, and its lowest bit is set where anything is left over: cut to the 53 bits of a double it then falls on the right
 * side, and shifting back changes the exponent only. Below 2^-1022, where doubles have fewer bits, it is rounded twice.
 *
 * @example
 * nearestDouble(1n, 3n) // -> 0.3333333333333333
 * nearestDouble(10n ** 400n, 10n ** 395n) // -> 100000
 */
export function nearestDouble(numerator: bigint, denominator: bigint): number {
  const magnitude = numerator < 0n ? -numerator : numerator;
  if (magnitude <= maxSafe && denominator <= maxSafe) return Number(numerator) / Number(denominator);
  const shift = 64 - bitLength(magnitude) + bitLength(denominator);
  const dividend = shift > 0 ? magnitude << BigInt(shift) : magnitude;
  const divisor = shift < 0 ? denominator << BigInt(-shift) : denominator;
  const quotient = dividend / divisor;
  const sticky = dividend % divisor === 0n ? quotient : quotient | 1n;
  const size = timesPowerOfTwo(Number(sticky), -shift);
  return numerator < 0n ? -size : size;
}

/** To within 3 bits: hexadecimal digits are quick to count. */
function bitLength(value: bigint): number {
  return value.toString(16).length * 4;
}

/** In steps, since `2 ** exponent` alone may be too large or too small for a double where the product is not. */
function timesPowerOfTwo(value: number, exponent: number): number {
  let result = value;
  let rest = exponent;
  for (; rest > 500; rest -= 500) result *= 2 ** 500;
  for (; rest < -500; rest += 500) result *= 2 ** -500;
  return result * 2 ** rest;
}

/**
 * What a phrase says that the numbers near it are of, where that decides what may be true of them.
 *
 * - `balance`: what may be negative, so that it can fall by more than all of it: profit, a balance, growth
 * - `price`: an amount for one of a thing: `giá 17.000 đồng`
 */
export type Topic = "balance" | "price";

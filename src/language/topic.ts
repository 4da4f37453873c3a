/**
 * What a phrase says that the numbers near it are of, where that decides what may be true of them.
 *
 * - `balance`: what may be negative, so that it can fall by more than all of it: profit, a balance, growth
 * - `price`: an amount for one of a thing: `giá 17.000 đồng`
 * - `exchange-rate`: a currency by what it costs, which falls in figures as it rises in worth: `the yen rose to 153.50 from 154.67`
 */
export type Topic = "balance" | "price" | "exchange-rate";

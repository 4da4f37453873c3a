/** How much of a year's plan is expected by a period: all of it, its share of the year, its share in past years, as given. */
export type Phasing =
  | { readonly kind: "none" }
  | { readonly kind: "linear" }
  | { readonly kind: "seasonal"; readonly first: number; readonly last: number }
  | { readonly kind: "given" };

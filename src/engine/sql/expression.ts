/** Types that every dialect has, whatever it calls them. Numbers that are computed with are doubles. */
export type SqlType = "text" | "double" | "integer" | "date" | "boolean";

/** The functions that queries may call; `gather` makes one list of a group's values, `grouping` says which columns a row is no group of, `at-max` what stands beside the largest, `from-place` a text from its so many-th letter on. A dialect has a name for each. */
export type FunctionName =
  | "count"
  | "sum"
  | "min"
  | "max"
  | "gather"
  | "at-max"
  | "at-min"
  | "concatenated"
  | "grouping"
  | "row-number"
  | "rank"
  | "coalesce"
  | "round"
  | "absolute"
  | "remainder"
  | "power"
  | "logarithm"
  | "square-root"
  | "sign"
  | "greatest"
  | "from-place"
  | "is-finite"
  | "replace"
  | "trim";

export type ArithmeticOperator = "+" | "-" | "*" | "/";

/** `same` is equality that takes two nulls for equal. */
export type ComparisonOperator = "=" | "<>" | "<" | "<=" | ">" | ">=" | "same";

/** What a row is sorted by. */
export interface Order {
  readonly by: Expression;
  readonly descending: boolean;
  readonly nulls?: "first" | "last";
}

export interface CallExpression {
  readonly kind: "call";
  readonly name: FunctionName;
  /** None of a count: of rows. */
  readonly operands: readonly Expression[];
}

/** An expression of SQL, as a tree that knows no dialect. Nodes are frozen, and made by the functions beside this file. */
export type Expression =
  | { readonly kind: "column"; readonly of: string | undefined; readonly name: string }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "null" }
  | { readonly kind: "cast"; readonly of: Expression; readonly to: SqlType; readonly failing: "fails" | "is-null" }
  | CallExpression
  | {
      readonly kind: "window";
      readonly call: CallExpression;
      readonly within: readonly Expression[];
      readonly order: readonly Order[];
      /** From so much before the row's own place to that place, by the one number that there is an order by. */
      readonly reach?: number;
    }
  | {
      readonly kind: "arithmetic";
      readonly operator: ArithmeticOperator;
      readonly left: Expression;
      readonly right: Expression;
    }
  | {
      readonly kind: "comparison";
      readonly operator: ComparisonOperator;
      readonly left: Expression;
      readonly right: Expression;
    }
  | { readonly kind: "between"; readonly of: Expression; readonly low: Expression; readonly high: Expression }
  | { readonly kind: "in"; readonly of: Expression; readonly among: readonly Expression[] }
  | { readonly kind: "all" | "any"; readonly of: readonly Expression[] }
  | { readonly kind: "not"; readonly of: Expression }
  | { readonly kind: "is-null"; readonly of: Expression }
  | { readonly kind: "case"; readonly when: readonly When[]; readonly otherwise: Expression | undefined };

export interface When {
  readonly condition: Expression;
  readonly then: Expression;
}

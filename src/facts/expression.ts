import type { Formula, Arithmetic as Values } from "../model/arithmetic.ts";
import { Rational } from "../model/rational.ts";
import type { Item, Operator } from "./arithmetic-run.ts";

/** A calculation as a tree; a leaf is the place of its number among the numbers, in order of the text. */
type Node =
  | { readonly is: "leaf"; readonly index: number }
  | { readonly is: "minus"; readonly of: Node }
  | { readonly is: "join"; readonly operator: Operator; readonly left: Node; readonly right: Node };

const binding: Readonly<Record<Operator, number>> = { "+": 1, "-": 1, x: 2, "/": 2 };

/**
 * The formula of written-out arithmetic over its numbers in order: times and division bind closer than plus and minus,
 * and each goes from left to right. Undefined where the signs and brackets do not make a calculation.
 *
 * For instance:
 * formulaOf(items("46 + 94 - 2"))?.(exactArithmetic, [46, 94, 2].map(whole)) // -> 138
 */
export function formulaOf(items: readonly Item[]): Formula | undefined {
  const parser = new Parser(items);
  const tree = parser.sum();
  if (!tree || !parser.isDone) return undefined;
  return (a, operands) => worthOf(a, tree, operands);
}

class Parser {
  readonly #items: readonly Item[];
  #at = 0;
  #numbers = 0;

  constructor(items: readonly Item[]) {
    this.#items = items;
  }

  get isDone(): boolean {
    return this.#at === this.#items.length;
  }

  sum(level = 1): Node | undefined {
    let left = level === 2 ? this.#operand() : this.sum(2);
    for (;;) {
      const sign = this.#items[this.#at];
      if (!left || sign?.is !== "operator" || binding[sign.operator] !== level) return left;
      this.#at++;
      const right: Node | undefined = level === 2 ? this.#operand() : this.sum(2);
      left = right && { is: "join", operator: sign.operator, left, right };
    }
  }

  #operand(): Node | undefined {
    const item = this.#items[this.#at];
    this.#at++;
    if (item?.is === "number") return { is: "leaf", index: this.#numbers++ };
    if (item?.is === "operator" && item.operator === "-") {
      const of = this.#operand();
      return of && { is: "minus", of };
    }
    if (item?.is !== "open") return undefined;
    const inside = this.sum();
    return this.#items[this.#at++]?.is === "close" ? inside : undefined;
  }
}

function worthOf<T>(a: Values<T>, node: Node, operands: readonly T[]): T {
  if (node.is === "leaf") {
    const operand = operands[node.index];
    if (operand === undefined) throw new RangeError("a calculation has fewer numbers than places");
    return operand;
  }
  if (node.is === "minus") return a.sub(a.constant(Rational.zero), worthOf(a, node.of, operands));
  const left = worthOf(a, node.left, operands);
  const right = worthOf(a, node.right, operands);
  switch (node.operator) {
    case "+":
      return a.add(left, right);
    case "-":
      return a.sub(left, right);
    case "x":
      return a.mul(left, right);
    case "/":
      return a.div(left, right);
  }
}

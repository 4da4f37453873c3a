import type { ClaimKind } from "../model/claim.ts";
import type { Frame } from "./frame.ts";
import { type Agreement, priorPeriodOf, sameArea, sameIndicator, samePeriod } from "./frame-agreement.ts";
import type { Role } from "./frame-role.ts";

/** Whether frames allow a relation between their numbers. */
export type Permission = "allowed" | "doubtful" | "forbidden";

/** Why a relation is doubtful or forbidden. */
export type ContractReason =
  /** A limit, a rank, a name, a length of time or an age is no operand. */
  | "operand-is-threshold"
  | "operand-is-rank"
  | "operand-is-name"
  | "operand-is-duration"
  /** A growth rate is not the difference of two other percentages. */
  | "growth-from-percentages"
  /** A mean or a rate is no part of a sum. */
  | "mean-in-sum"
  /** A sum of counts of kinds and of their sizes. */
  | "count-in-sum"
  | "change-in-sum"
  | "percentage-of-percentage"
  | "plan-in-change"
  | "plan-missing"
  /** `18 US cent` beside `US dollar`. */
  | "other-unit"
  | "other-period"
  | "same-period"
  | "other-indicator"
  | "other-area";

/** A permission with its reason. */
export interface Contract {
  readonly permission: Permission;
  readonly reason?: ContractReason;
}

const allowed: Contract = Object.freeze({ permission: "allowed" });

function forbidden(reason: ContractReason): Contract {
  return Object.freeze({ permission: "forbidden", reason });
}

function doubtful(reason: ContractReason): Contract {
  return Object.freeze({ permission: "doubtful", reason });
}

/** Roles that no relation but a count or a rank takes. */
const never: Readonly<Partial<Record<Role, ContractReason>>> = {
  threshold: "operand-is-threshold",
  rank: "operand-is-rank",
  name: "operand-is-name",
  age: "operand-is-duration",
};

/** What the frames of a reading say of its periods, indicators and areas, for the relation that it would be. */
export interface ContractAgreements {
  readonly period: Agreement;
  readonly indicator: Agreement;
  readonly area: Agreement;
}

/**
 * What must agree for a relation, as `agree`, `disagree` or `unknown` each: a change is one frame at two periods; a share has one
 * period; a plan is one frame in two scenarios; parts have the whole's period; a repeat agrees in everything.
 *
 * Operands stand in the order of the formula: value and base, part and whole, value and plan, the parts of a sum.
 */
export function agreementsOf(kind: ClaimKind, reported: Frame, operands: readonly Frame[]): ContractAgreements {
  const [first, second] = operands;
  if (!first) return { period: "unknown", indicator: "unknown", area: "unknown" };
  switch (kind) {
    case "change":
    case "difference":
    case "points":
    case "multiple":
    case "ratio": {
      if (!isOverTime(kind, reported, operands)) return ofOneTime(reported, operands, sameIndicator(reported, first));
      return overTime(reported, operands);
    }
    case "share":
    case "plan":
      return {
        period: both(samePeriod(reported, first), kind === "share" && second ? samePeriod(first, second) : "unknown"),
        indicator: kind === "share" ? withoutVeto(sameIndicator(reported, first)) : sameIndicator(reported, first),
        area: kind === "share" ? "unknown" : sameArea(reported, first),
      };
    case "repeat":
      return {
        period: samePeriod(reported, first),
        indicator: sameIndicator(reported, first),
        area: sameArea(reported, first),
      };
    default:
      return ofOneTime(
        reported,
        operands,
        withoutVeto(operands.map((part) => sameIndicator(reported, part)).reduce(both)),
      );
  }
}

/**
 * A change and what it is worked out from: amounts of change stand at its own time, the first level is its value, the next its
 * base; one that is named as a base is one.
 */
function overTime(reported: Frame, operands: readonly Frame[]): ContractAgreements {
  const levels = operands.filter(({ role }) => role !== "change-amount");
  const amounts = operands.filter(({ role }) => role === "change-amount");
  const [one, two] = levels;
  const base = two ?? (one?.scenario === "prior" ? one : undefined);
  const value = base === one ? undefined : one;
  const times = [...amounts, ...(value ? [value] : [])].map((each) => samePeriod(reported, each));
  if (base) times.push(priorPeriodOf(value ?? reported, base, reported.against ?? value?.against));
  return {
    period: times.reduce<Agreement>(both, "unknown"),
    indicator: [...pairsWith(reported, operands), ...(value && base ? [sameIndicator(value, base)] : [])].reduce(both),
    area: operands.map((each) => sameArea(reported, each)).reduce(both),
  };
}

function pairsWith(reported: Frame, operands: readonly Frame[]): Agreement[] {
  return operands.map((each) => sameIndicator(reported, each));
}

/** A balance, a sum, a mean: everything at one time. */
function ofOneTime(reported: Frame, operands: readonly Frame[], indicator: Agreement): ContractAgreements {
  const period = isOverYears(operands) ? "unknown" : operands.map((part) => samePeriod(reported, part)).reduce(both);
  return { period, indicator, area: "unknown" };
}

/** `năm 2015: 5.700; năm 2016: 12.000`: parts of several years, each named beside its number. */
function isOverYears(parts: readonly Frame[]): boolean {
  const named = new Set(parts.map(({ mention }) => mention));
  return parts.length > 1 && named.size === parts.length && parts.every(({ place }) => place === "clause");
}

/** Parts are other kinds than their whole, so that words that differ say nothing. */
function withoutVeto(agreement: Agreement): Agreement {
  return agreement === "disagree" ? "unknown" : agreement;
}

/** Whether a difference or a ratio is between two times; a change always is, a balance of income and expenses is not. */
function isOverTime(kind: ClaimKind, reported: Frame, operands: readonly Frame[]): boolean {
  if (kind === "change" || reported.against || reported.quantity.direction) return true;
  return operands.some(({ scenario }) => scenario === "prior");
}

/** Disagrees where one does, agrees where both do or one does and the other does not say. */
function both(a: Agreement, b: Agreement): Agreement {
  if (a === "disagree" || b === "disagree") return "disagree";
  return a === "agree" || b === "agree" ? "agree" : "unknown";
}

/**
 * Whether the frames allow a relation; `agreements` where they are known already. Forbidden is what no wording makes right; doubtful what is seldom right.
 *
 * For instance:
 * // "5 nhóm từ 10 tỷ đồng trở lên gồm …": 10 tỷ is a threshold, never a whole: forbidden, operand-is-threshold
 */
export function contractOf(
  kind: ClaimKind,
  reported: Frame,
  operands: readonly Frame[],
  agreements?: ContractAgreements,
): Contract {
  if (kind === "count" || kind === "rank" || kind === "product") return allowed;
  const odd = [reported, ...operands].filter((frame) => never[frame.role] !== undefined);
  const veto = odd.find(({ roleSure }) => roleSure) ?? odd[0];
  const reason = veto && never[veto.role];
  if (veto && reason && kind !== "repeat") return veto.roleSure ? forbidden(reason) : doubtful(reason);
  const unit = operands.length <= 2 || kind === "sum" ? unitContract(reported, operands) : undefined;
  if (unit) return unit;
  return (
    relationContract(kind, reported, operands) ??
    agreementContract(kind, agreements ?? agreementsOf(kind, reported, operands))
  );
}

/** Two currencies never meet; neither does a smaller coin and its currency where only one says so. */
function unitContract(reported: Frame, operands: readonly Frame[]): Contract | undefined {
  const bases = new Set<string>();
  for (const { quantity } of [reported, ...operands]) {
    const { unit } = quantity.numeral;
    if (unit.kind === "money") bases.add(unit.base.split("/")[0] ?? unit.base);
  }
  return bases.size > 1 ? forbidden("other-unit") : undefined;
}

function relationContract(kind: ClaimKind, reported: Frame, operands: readonly Frame[]): Contract | undefined {
  const [first, second] = operands;
  switch (kind) {
    case "points":
    case "difference":
      if (isGrowth(reported) && operands.length === 2 && operands.every(isPlainPercent) && !isTied(reported, operands))
        return doubtful("growth-from-percentages");
      return undefined;
    case "change":
      if (first && second && isPlan(first) !== isPlan(second) && reported.against) return doubtful("plan-in-change");
      return undefined;
    case "share":
      if (first?.role === "rate-of-change" || second?.role === "rate-of-change")
        return forbidden("percentage-of-percentage");
      return undefined;
    case "plan":
      if (first && second && isPlan(first) && !isPlan(second)) return doubtful("plan-missing");
      return undefined;
    case "sum":
      return sumContract(reported, operands);
    default:
      return undefined;
  }
}

function sumContract(reported: Frame, parts: readonly Frame[]): Contract | undefined {
  if (reported.role === "mean" || parts.some(({ role }) => role === "mean")) {
    return parts.every(({ role }) => role === reported.role) ? doubtful("mean-in-sum") : forbidden("mean-in-sum");
  }
  if (parts.some(({ role, roleSure }) => role === "rate-of-change" && roleSure) && reported.role !== "rate-of-change")
    return forbidden("change-in-sum");
  if (parts.some(({ role }) => role === "price" || role === "rate")) return doubtful("mean-in-sum");
  if (
    reported.role === "count-of-listed" &&
    parts.some(({ quantity }) => quantity.numeral.unit.base !== reported.quantity.numeral.unit.base)
  )
    return forbidden("count-in-sum");
  return undefined;
}

function agreementContract(kind: ClaimKind, { period, indicator, area }: ContractAgreements): Contract {
  if (period === "disagree") return doubtful(isChange(kind) ? "same-period" : "other-period");
  if (indicator === "disagree") return doubtful("other-indicator");
  if (area === "disagree") return doubtful("other-area");
  return allowed;
}

function isChange(kind: ClaimKind): boolean {
  return kind === "change" || kind === "difference" || kind === "points" || kind === "multiple" || kind === "ratio";
}

function isGrowth({ role }: Frame): boolean {
  return role === "rate-of-change";
}

function isPlainPercent({ quantity, role }: Frame): boolean {
  return quantity.numeral.unit.kind === "percent" && role !== "base";
}

/** A percentage that is named as the base, or stands in a bracket behind the change: `giảm 7,34% so với năm 2018 (97,68%)`. */
function isTied(reported: Frame, operands: readonly Frame[]): boolean {
  return operands.some(({ scenario, quantity }) => scenario === "prior" || quantity.head === reported.quantity);
}

function isPlan({ scenario }: Frame): boolean {
  return scenario === "plan";
}

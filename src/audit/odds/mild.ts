/** Of some twenty totals in a hundred filings that no slip explains three were errors. */
export const mostOfMild = 0.3;

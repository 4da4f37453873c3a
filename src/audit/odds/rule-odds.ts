/**
 * Odds of the rules that a language's ordinary text without tables and notes is too poor in to fit: set by hand, since the marks
 * or wording themselves tie the numbers. A calculation that is written out, a table of which at least two totals add up, and the parts that a
 * footnote labels with the very words of its total are what they look like in some fifty cases of one. That two sums are each off by what mends
 * the other, and by what one of their figures grew from column to column, chance does not bring about in ten thousand.
 */
export const ruleOdds: Readonly<Record<string, number>> = {
  "rule sum table footing/certain": 60,
  "rule sum table footing, one column/certain": 9,
  "rule sum table footing, two figures swapped/certain": 20_000,
  "rule change table column/certain": 60,
  "rule ratio table column/certain": 60,
  "rule plan table column/certain": 60,
  "rule share table column/certain": 60,
  "rule difference table column/certain": 60,
  "rule points table column/certain": 60,
  "rule sum table rows/certain": 60,
  "rule difference table rows/certain": 60,
  "rule share table rows/certain": 60,
  "rule difference table row/likely": 2,
  "rule repeat row label/certain": 400,
  "rule share table whole/likely": 2,
  "rule share table whole/possible": 0.3,
  "rule share fraction in brackets/certain": 30,
  "rule share announced before bracket/certain": 30,
  "rule share named by percentage/certain": 12,
  "rule difference led to/certain": 30,
  "rule points led to/certain": 30,
  "rule points value and base/certain": 40,
  "rule multiple led to/certain": 30,
  "rule change value and base/certain": 30,
  "rule change bracket on base/certain": 30,
  "rule sum footnote label/certain": 60,
  "rule sum footnote list/certain": 20,
  "rule sum footnote list/likely": 3,
  "rule sum written arithmetic/certain": 60,
  "rule product written arithmetic/certain": 60,
  "rule expression written arithmetic/certain": 60,
};

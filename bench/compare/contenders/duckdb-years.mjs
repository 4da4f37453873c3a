// DuckDB as somebody writes it who knows the data and the database: a year is one row with a column a month, so that the year before
// is one join of a thirteenth of the rows, the average of years one group, and the year to date a sum along the row, which is null
// from the first month that is missing on. Months that are missing move nothing, and nothing is sorted.
import { measured, queried } from "../measured.mjs";

const months = Array.from({ length: 12 }, (_, at) => at + 1);
const each = (of) => months.map(of).join(", ");
/** The same of every month, counted and added up. */
const all = (of) => [
  months.map((month) => `count(${of(month)})`).join(" + "),
  months.map((month) => `coalesce(sum(${of(month)}), 0)`).join(" + "),
];
const done = (month) =>
  months
    .slice(0, month)
    .map((past) => `y.m${past}`)
    .join(" + ");
const counts = [
  ...all((month) => `100 * (y.m${month} / nullif(p.m${month}, 0) - 1)`),
  ...all((month) => `CASE WHEN b.n${month} = 5 THEN 100 * (y.m${month} / nullif(b.a${month}, 0) - 1) END`),
  ...all((month) => `100 * (${done(month)}) / nullif(y.plan, 0)`),
];

await measured((file) =>
  queried(
    file,
    `WITH years AS (
      SELECT indicator, area, year, ${each((month) => `max(value) FILTER (month = ${month}) AS m${month}`)},
        max(value) FILTER (scenario = 'plan') AS plan
      FROM panel GROUP BY indicator, area, year
    ), averages AS (
      SELECT indicator, area, ${each((month) => `avg(m${month}) AS a${month}, count(m${month}) AS n${month}`)}
      FROM years WHERE year BETWEEN 2016 AND 2020 GROUP BY indicator, area
    )
    SELECT ${counts.join(", ")}
    FROM years AS y
    LEFT JOIN years AS p ON p.indicator = y.indicator AND p.area = y.area AND p.year = y.year - 1
    LEFT JOIN averages AS b ON b.indicator = y.indicator AND b.area = y.area`,
  ),
);

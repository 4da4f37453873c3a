// DuckDB, as one writes it: each base is joined to its rows.
import { measured, queried } from "../measured.mjs";

await measured((file) =>
  queried(
    file,
    `WITH actual AS (
      SELECT indicator, area, year, month, value FROM panel WHERE scenario = 'actual'
    ), averages AS (
      SELECT indicator, area, month, avg(value) AS average FROM actual
      WHERE year BETWEEN 2016 AND 2020 GROUP BY ALL HAVING count(*) = 5
    ), plans AS (
      SELECT indicator, area, year, value AS plan FROM panel WHERE scenario = 'plan'
    ), so_far AS (
      SELECT *, sum(value) OVER year_to_date AS done, count(*) OVER year_to_date AS months FROM actual
      WINDOW year_to_date AS (PARTITION BY indicator, area, year ORDER BY month)
    ), compared AS (
      SELECT 100 * (a.value / nullif(p.value, 0) - 1) AS change,
        100 * (a.value / nullif(average, 0) - 1) AS against_average,
        CASE WHEN months = a.month THEN 100 * done / nullif(plan, 0) END AS completion
      FROM so_far AS a
      LEFT JOIN actual AS p
        ON p.indicator = a.indicator AND p.area = a.area AND p.year = a.year - 1 AND p.month = a.month
      LEFT JOIN averages AS b ON b.indicator = a.indicator AND b.area = a.area AND b.month = a.month
      LEFT JOIN plans AS l ON l.indicator = a.indicator AND l.area = a.area AND l.year = a.year
    )
    SELECT count(change), sum(change), count(against_average), sum(against_average), count(completion), sum(completion)
    FROM compared`,
  ),
);

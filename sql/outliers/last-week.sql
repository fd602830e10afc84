-- Which books have half of their days or more in the last seven days before the date of the data, or of the
-- period where that is over? Days told at the last moment are worth a look.
-- Source: trip_days, calendar.

WITH last_days AS (
  SELECT b.book_id, c.day, ROW_NUMBER() OVER (PARTITION BY b.book_id ORDER BY c.day DESC) AS place
  FROM books AS b
  JOIN calendar AS c ON c.book_id = b.book_id AND c.day <= b.as_of AND c.day BETWEEN b.period_from AND b.period_to
)
SELECT b.province, d.book_id, COUNT(*) / 2 AS days, COUNTIF(l.place <= 7) / 2 AS days_of_last_week
FROM trip_days AS d
JOIN books AS b ON b.book_id = d.book_id
LEFT JOIN last_days AS l ON l.book_id = d.book_id AND l.day = d.day
WHERE d.day BETWEEN b.period_from AND b.period_to
GROUP BY b.province, d.book_id
HAVING COUNTIF(l.place <= 7) * 2 >= COUNT(*)
ORDER BY 1, 2

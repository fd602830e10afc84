-- Which units of the book's list were never gone to, and how often were the others?
-- A unit that ended before the period or began after it is left out. Trips to a unit by a name that is not in the
-- list cannot be found here.
-- Source: units, trips with days that count.

SELECT b.province, u.book_id, u.unit, u.level, COUNT(DISTINCT d.trip_id) AS visits, COUNT(d.trip_id) / 2 AS days
FROM units AS u
JOIN books AS b ON b.book_id = u.book_id
LEFT JOIN trips AS t ON t.book_id = u.book_id AND t.unit = u.unit
LEFT JOIN trip_days AS d
  ON d.book_id = t.book_id AND d.trip_id = t.trip_id AND d.day BETWEEN b.period_from AND b.period_to
WHERE COALESCE(u.valid_to, b.period_from) >= b.period_from AND COALESCE(u.valid_from, b.period_to) <= b.period_to
GROUP BY b.province, u.book_id, u.unit, u.level
ORDER BY visits, 1, 2, 3

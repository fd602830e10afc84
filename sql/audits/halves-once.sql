-- Is any half day of an officer counted twice, for a trip that is not the officer's, or for one that may not count?
-- One row a half day for which one of these holds; no row is as it must be.
-- Source: trip_days, trips.

SELECT b.province, d.book_id, d.officer_id, d.day, d.half, COUNT(*) AS times
FROM trip_days AS d
JOIN books AS b ON b.book_id = d.book_id
LEFT JOIN trips AS t
  ON t.book_id = d.book_id AND t.trip_id = d.trip_id AND t.officer_id = d.officer_id AND t.counts
  AND d.day BETWEEN t.from_day AND t.to_day
GROUP BY b.province, d.book_id, d.officer_id, d.day, d.half
HAVING COUNT(*) > 1 OR COUNT(t.trip_id) < COUNT(*)
ORDER BY 1, 2, 3, 4, 5

-- Do the three sums of each officer agree: the sheet's own result tab, the domain's standing, the half days?
-- One row an officer for whom they do not. The sheet's tab is of the year to date: it is compared where the period
-- asked for is the whole counting window. A book without the tab has only two sums.
-- "stale" tells a tab that was written for another date of the data than the book has now.
-- Source: sheet_results, standing, trip_days.

WITH halves AS (
  SELECT d.book_id, d.officer_id, COUNT(*) / 2 AS days
  FROM trip_days AS d
  JOIN books AS b ON b.book_id = d.book_id
  WHERE d.day BETWEEN b.period_from AND b.period_to
  GROUP BY d.book_id, d.officer_id
),
whole AS (
  SELECT b.book_id
  FROM books AS b
  JOIN policy AS p ON p.book_id = b.book_id
  WHERE b.period_from = p.count_from AND b.period_to = p.count_to
    AND EXISTS (SELECT 1 FROM sheet_results AS r WHERE r.book_id = b.book_id)
)
SELECT b.province, s.book_id, s.officer_id, o.officer, r.days AS sheet_days, s.days AS standing_days,
  COALESCE(h.days, 0) AS half_days, r.as_of < b.as_of AS stale
FROM standing AS s
JOIN books AS b ON b.book_id = s.book_id
JOIN officers AS o ON o.book_id = s.book_id AND o.officer_id = s.officer_id
LEFT JOIN halves AS h ON h.book_id = s.book_id AND h.officer_id = s.officer_id
LEFT JOIN whole AS w ON w.book_id = s.book_id
LEFT JOIN sheet_results AS r ON r.book_id = s.book_id AND r.officer_id = s.officer_id
WHERE s.days <> COALESCE(h.days, 0)
  OR (w.book_id IS NOT NULL
    AND (r.days IS NULL OR r.days <> s.days OR r.subject <> s.subject OR r.met <> (s.status = 'met')))
UNION ALL
SELECT b.province, r.book_id, r.officer_id, r.officer, r.days, CAST(NULL AS NUMERIC), CAST(NULL AS NUMERIC), FALSE
FROM sheet_results AS r
JOIN books AS b ON b.book_id = r.book_id
JOIN whole AS w ON w.book_id = r.book_id
WHERE r.officer_id IS NULL
ORDER BY 1, 2, 3

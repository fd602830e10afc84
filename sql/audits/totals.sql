-- The sums side by side, for the whole nation and each book: by the sheets, the domain, the half days. What the
-- other audits name officer by officer is seen here at a glance.
-- Source: sheet_results (null where the book has no tab), standing, trip_days; people subject to the duty.

SELECT b.province, b.book_id,
  (SELECT SUM(r.days) FROM sheet_results AS r WHERE r.book_id = b.book_id AND r.subject) AS sheet_days,
  (SELECT SUM(s.days) FROM standing AS s WHERE s.book_id = b.book_id AND s.subject) AS standing_days,
  (SELECT COUNT(*) / 2
    FROM trip_days AS d
    JOIN standing AS s ON s.book_id = d.book_id AND s.officer_id = d.officer_id
    WHERE d.book_id = b.book_id AND s.subject AND d.day BETWEEN b.period_from AND b.period_to) AS half_days
FROM books AS b
ORDER BY 1, 2

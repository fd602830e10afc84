-- What stands against a national result? One row a reason; no row: everything may be published.
-- Columns: province, book_id, reason, amount (rows, tables or days, as the reason has it).
-- Source: nation.md, "Gates"; nothing doubtful in a book may be added up in silence.

SELECT o.office AS province, CAST(NULL AS STRING) AS book_id, 'missing' AS reason, 1 AS amount
FROM offices AS o
WHERE NOT EXISTS (SELECT 1 FROM books AS b WHERE b.province = o.office)
UNION ALL
SELECT CAST(NULL AS STRING), u.book_id, 'unreadable', 1 FROM unreadable AS u
UNION ALL
SELECT b.province, b.book_id, 'unknown-office', 1 FROM books AS b WHERE b.province IS NULL
UNION ALL
SELECT b.province, b.book_id, 'second-book', 1
FROM books AS b
WHERE EXISTS (
  SELECT 1 FROM books AS other WHERE other.province = b.province AND other.book_id < b.book_id
)
UNION ALL
SELECT b.province, b.book_id, 'assumed-policy', 1 FROM books AS b WHERE b.assumed_policy
UNION ALL
SELECT b.province, b.book_id, 'other-year', b.year FROM books AS b CROSS JOIN run AS r WHERE b.year <> r.year
UNION ALL
SELECT b.province, b.book_id, 'in-doubt', b.in_doubt FROM books AS b WHERE b.in_doubt > 0
UNION ALL
SELECT b.province, b.book_id, 'not-counted', b.not_counted FROM books AS b WHERE b.not_counted > 0
UNION ALL
SELECT b.province, b.book_id, 'too-old', COUNT(*)
FROM books AS b
CROSS JOIN run AS r
JOIN calendar AS c ON c.book_id = b.book_id AND c.day > b.as_of AND c.day <= r.as_of
GROUP BY b.province, b.book_id, r.max_age_days
HAVING COUNT(*) > r.max_age_days
ORDER BY 3, 1, 2

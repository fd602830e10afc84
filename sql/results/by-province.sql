-- Where does each province stand? One row a book: people, days, mean, quota, the two rates, what is doubtful.
-- "expected" is what one may expect by now of those subject (their own plan, the rounds, else the calendar).
-- Source: standing (domain), books.

SELECT
  b.province,
  b.book_id,
  b.office,
  b.year,
  b.as_of,
  COUNTIF(s.status <> 'not-subject') AS total,
  COUNTIF(s.subject) AS subject,
  SUM(CASE WHEN s.subject THEN s.days ELSE 0 END) AS days,
  SUM(CASE WHEN s.subject THEN s.days ELSE 0 END) / NULLIF(COUNTIF(s.subject), 0) AS mean,
  SUM(CASE WHEN s.subject THEN s.required ELSE 0 END) AS required,
  SUM(CASE WHEN s.subject THEN s.expected ELSE 0 END) AS expected,
  COUNTIF(s.subject AND s.days > 0) AS went,
  COUNTIF(s.status = 'met') AS met,
  b.not_counted,
  b.in_doubt,
  b.open_errors
FROM books AS b
LEFT JOIN standing AS s ON s.book_id = b.book_id
GROUP BY b.province, b.book_id, b.office, b.year, b.as_of, b.not_counted, b.in_doubt, b.open_errors
ORDER BY b.province, b.book_id

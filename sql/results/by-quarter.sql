-- How many days fall in each quarter, by province? Quarters are the office's own.
-- Source: trip_days joined with the book's calendar; people subject to the duty.

SELECT b.province, b.book_id, c.quarter, COUNT(*) / 2 AS days, COUNT(DISTINCT t.officer_id) AS officers
FROM trip_days AS t
JOIN books AS b ON b.book_id = t.book_id
JOIN standing AS s ON s.book_id = t.book_id AND s.officer_id = t.officer_id AND s.subject
JOIN calendar AS c ON c.book_id = t.book_id AND c.day = t.day
WHERE t.day BETWEEN b.period_from AND b.period_to
GROUP BY b.province, b.book_id, c.quarter
ORDER BY b.province, b.book_id, c.quarter

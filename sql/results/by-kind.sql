-- What were the days spent on: by topic, joint activity, inspection, meeting? Each half day has one kind.
-- Days of trips whose kind nobody stated are their own row.
-- Source: trip_days and the kind of the trip that each half day counts for.

SELECT b.province, b.book_id, COALESCE(t.kind, 'not-stated') AS kind, COUNT(*) / 2 AS days
FROM trip_days AS d
JOIN books AS b ON b.book_id = d.book_id
JOIN standing AS s ON s.book_id = d.book_id AND s.officer_id = d.officer_id AND s.subject
JOIN trips AS t ON t.book_id = d.book_id AND t.trip_id = d.trip_id
WHERE d.day BETWEEN b.period_from AND b.period_to
GROUP BY 1, 2, 3
ORDER BY 1, 2, 3

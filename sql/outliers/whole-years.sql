-- Who reports nearly the whole year? More than half of the days of the period so far, for an officer who has an
-- office to run. To be asked about, not a fault by itself: some are seconded to the grassroots (Tây Ninh 2018).
-- Source: standing, calendar up to the date of the data.

SELECT b.province, s.book_id, s.officer_id, o.officer, s.days, COUNT(*) AS days_so_far
FROM standing AS s
JOIN books AS b ON b.book_id = s.book_id
JOIN officers AS o ON o.book_id = s.book_id AND o.officer_id = s.officer_id
JOIN calendar AS c
  ON c.book_id = s.book_id AND c.day BETWEEN b.period_from AND b.period_to AND c.day <= b.as_of
GROUP BY b.province, s.book_id, s.officer_id, o.officer, s.days
HAVING s.days * 2 > COUNT(*) AND COUNT(*) >= 60
ORDER BY s.days DESC, 2, 3

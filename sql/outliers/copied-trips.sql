-- Whose trips of the period are, each and every one, those of a colleague: same days, same unit, same topic?
-- People do travel in groups; five trips or more without one of one's own are worth a question. Where the colleague has
-- no others either, the pair is told once.
-- Source: trips that count, have dates, and touch the period.

WITH told AS (
  SELECT DISTINCT t.book_id, t.officer_id, t.from_day, t.to_day,
    CONCAT(COALESCE(t.unit, ''), '|', COALESCE(t.topic, '')) AS what
  FROM trips AS t
  JOIN books AS b ON b.book_id = t.book_id
  WHERE t.counts AND t.dated AND t.officer_id IS NOT NULL
    AND t.from_day <= b.period_to AND t.to_day >= b.period_from
),
sizes AS (
  SELECT book_id, officer_id, COUNT(*) AS trips FROM told GROUP BY book_id, officer_id
)
SELECT b.province, a.book_id, a.officer_id, other.officer_id AS same_as, COUNT(*) AS trips
FROM told AS a
JOIN told AS other
  ON other.book_id = a.book_id AND other.from_day = a.from_day AND other.to_day = a.to_day AND other.what = a.what
JOIN sizes AS own ON own.book_id = a.book_id AND own.officer_id = a.officer_id
JOIN sizes AS theirs ON theirs.book_id = other.book_id AND theirs.officer_id = other.officer_id
JOIN books AS b ON b.book_id = a.book_id
WHERE a.officer_id > other.officer_id OR (a.officer_id < other.officer_id AND own.trips < theirs.trips)
GROUP BY b.province, a.book_id, a.officer_id, other.officer_id, own.trips
HAVING COUNT(*) = own.trips AND own.trips >= 5
ORDER BY 1, 2, 3, 4

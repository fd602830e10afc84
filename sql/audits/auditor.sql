-- Does an independent count of the trips against the calendar give the same days? It takes what the rows say (who,
-- from, to, morning or afternoon, whether the status counts) and joins it with the days of the book; it knows
-- nothing of how the domain gives half days to trips. Days out of office, on exemption, and those that do not count
-- by the policy are left out; half days where the policy counts none.
-- Days without dates, and halves of which nobody said which, cannot be placed: for their officers the count lies
-- between two bounds. One row an officer who is outside of them.
-- Source: trips, calendar, officers, exemptions, policy.

WITH halves AS (
  SELECT 1 AS half UNION ALL SELECT 2
),
placed AS (
  SELECT DISTINCT t.book_id, t.officer_id, c.day, h.half
  FROM trips AS t
  JOIN policy AS p ON p.book_id = t.book_id
  JOIN books AS b ON b.book_id = t.book_id
  JOIN officers AS o ON o.book_id = t.book_id AND o.officer_id = t.officer_id
  JOIN calendar AS c ON c.book_id = t.book_id AND c.day BETWEEN t.from_day AND t.to_day
  CROSS JOIN halves AS h
  WHERE t.counts AND t.dated AND o.on_duty AND c.counts
    AND c.day BETWEEN b.period_from AND b.period_to
    AND c.day BETWEEN o.office_from AND o.office_to
    AND (t.session IS NULL OR p.half_days)
    AND (t.session IS NULL OR (t.session = 'morning' AND h.half = 1) OR (t.session = 'afternoon' AND h.half = 2))
    AND NOT EXISTS (
      SELECT 1 FROM exemptions AS e
      WHERE e.book_id = t.book_id AND e.officer_id = t.officer_id AND c.day BETWEEN e.from_day AND e.to_day
    )
),
audited AS (
  SELECT book_id, officer_id, COUNT(*) / 2 AS days FROM placed GROUP BY book_id, officer_id
),
unplaced AS (
  SELECT t.book_id, t.officer_id,
    SUM(COALESCE(t.loose_days, 0)) + SUM(
      CASE WHEN t.session = 'half' AND t.loose_days IS NULL THEN
        (SELECT COUNT(*) FROM calendar AS c WHERE c.book_id = t.book_id AND c.day BETWEEN t.from_day AND t.to_day) / 2
      ELSE 0 END
    ) AS days
  FROM trips AS t
  WHERE t.counts AND NOT t.dated
  GROUP BY t.book_id, t.officer_id
)
SELECT b.province, s.book_id, s.officer_id, o.officer, s.days AS standing_days,
  COALESCE(a.days, 0) AS audited_days, COALESCE(u.days, 0) AS without_dates
FROM standing AS s
JOIN books AS b ON b.book_id = s.book_id
JOIN officers AS o ON o.book_id = s.book_id AND o.officer_id = s.officer_id
LEFT JOIN audited AS a ON a.book_id = s.book_id AND a.officer_id = s.officer_id
LEFT JOIN unplaced AS u ON u.book_id = s.book_id AND u.officer_id = s.officer_id
WHERE s.days < COALESCE(a.days, 0) OR s.days > COALESCE(a.days, 0) + COALESCE(u.days, 0)
ORDER BY 1, 2, 3

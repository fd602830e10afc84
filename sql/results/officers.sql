-- Where does each officer stand? For the drill-down from a province to its people.
-- Source: standing (domain), officers.

SELECT
  b.province, s.book_id, s.officer_id, o.officer, o.department, o.position, s.status, s.subject, s.required,
  s.days, s.q1, s.q2, s.q3, s.q4, s.visits, s.remaining, s.surplus, s.expected, s.behind
FROM standing AS s
JOIN books AS b ON b.book_id = s.book_id
JOIN officers AS o ON o.book_id = s.book_id AND o.officer_id = s.officer_id
ORDER BY b.province, s.book_id, s.officer_id

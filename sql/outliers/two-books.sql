-- Which names stand in two books? Somebody who moved between provinces, or two people of one name: said, because
-- both books count them.
-- Source: officers who have days.

SELECT a.officer, a.book_id, other.book_id AS other_book, s.days, r.days AS other_days
FROM officers AS a
JOIN officers AS other ON other.officer = a.officer AND other.book_id > a.book_id
JOIN standing AS s ON s.book_id = a.book_id AND s.officer_id = a.officer_id
JOIN standing AS r ON r.book_id = other.book_id AND r.officer_id = other.officer_id
WHERE s.days > 0 AND r.days > 0
ORDER BY 1, 2, 3

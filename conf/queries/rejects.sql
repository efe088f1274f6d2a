-- What could not be read: the records and files, with the reason.
--
-- :code   text =        the kind of reason, like empty or no_text; all where not told
-- :limit  integer = 40  how many rows
SELECT code, input, position, reason, excerpt
FROM rejects
WHERE :code IS NULL OR code = :code
ORDER BY input, position
LIMIT :limit

-- Words beside an actor or a word that the job names, and on which side, by log-likelihood.
--
-- :node      text          the id of an actor, or a word, as collocates.node has it
-- :language  text = ar     language of the articles
-- :limit     integer = 20  how many rows
SELECT rank, form, "left", "right", occurrences, articles, npmi, llr, log_dice, q_value, term
FROM collocates
WHERE node = :node AND language = :language
ORDER BY rank, node_kind
LIMIT :limit

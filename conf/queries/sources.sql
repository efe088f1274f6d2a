-- Sources of a tie: in which papers two actors are together, and how far beyond chance there.
--
-- :a      actor                                          one of them
-- :b      actor                                          the other
-- :scope  article|paragraph|sentence|window = article    what the two must share
SELECT value AS source, n_ab, n_a, n_b, n, npmi, llr, odds_ratio, q_value, stories_ab AS stories, articles_ab AS articles
FROM cooccurrence_by
WHERE facet = 'source' AND actor_a = least(:a, :b) AND actor_b = greatest(:a, :b) AND scope = :scope
ORDER BY n_ab DESC, source

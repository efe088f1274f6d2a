# Fisher's exact test, two-sided, by R's fisher.test; fisher.tsv is its output.
rows <- rbind(
  # typical and small
  c(1000, 40, 50, 12), c(1000, 40, 50, 1), c(1000, 40, 50, 39), c(1000, 40, 50, 0), c(1000, 300, 250, 120),
  c(20, 10, 10, 8), c(20, 10, 10, 5), c(8, 4, 4, 3), c(8, 4, 4, 4), c(257, 19, 23, 7), c(66, 21, 57, 9 + 9),
  # rare things in large corpora
  c(1e7, 1, 1, 1), c(1e7, 2, 1, 1), c(1e7, 3, 2e6, 1), c(1e6, 5, 7, 2), c(1e7, 2500, 1800, 60), c(1e7, 2500, 1800, 1),
  c(31030, 2411, 12, 5), c(31030, 2411, 12, 0), c(31030, 9000, 3, 3), c(31030, 30000, 40, 33),
  # ties: tables as likely as the observed one on the other side
  c(10, 5, 5, 1), c(10, 5, 5, 4), c(100, 50, 50, 20), c(100, 50, 50, 30), c(6, 3, 3, 1),
  # large counts
  c(10161, 1204, 655, 311), c(10000000, 120000, 95000, 1200), c(10000000, 120000, 95000, 1100),
  # degenerate: no other table, one unit, everything
  c(1000, 1000, 50, 50), c(1000, 40, 1000, 40), c(1, 1, 1, 1), c(2, 1, 1, 1), c(2, 1, 1, 0), c(10, 0, 4, 0), c(5, 5, 5, 5))
cat("n\tn_a\tn_b\tn_ab\tp_value\n")
for (i in seq_len(nrow(rows))) {
  n <- rows[i, 1]; a <- rows[i, 2]; b <- rows[i, 3]; ab <- rows[i, 4]
  table <- matrix(c(ab, a - ab, b - ab, n - a - b + ab), 2, byrow = TRUE)
  p <- fisher.test(table, conf.int = FALSE)$p.value
  cat(sprintf("%.0f\t%.0f\t%.0f\t%.0f\t%.17g\n", n, a, b, ab, p))
}

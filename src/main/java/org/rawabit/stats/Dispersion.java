package org.rawabit.stats;

/**
 * How evenly a word is spread over the parts of a corpus. What is not defined is NaN.
 *
 * @param dp deviation of proportions: ½ Σ |s_i − v_i|, s_i the share of part i in the words of the
 *     corpus, v_i its share in the occurrences of the word; 0 where the word is spread as all words
 *     are, near 1 where few small parts have it. (Gries 2008)
 * @param dpNorm dp / (1 − the smallest s_i), which can reach 1; NaN for one part. (Lijffijt & Gries
 *     2012)
 * @param juillandD 1 − V/√(k−1) for k parts, V the coefficient of variation (of the population) of
 *     the word's relative frequencies in the parts; 1 where it is equally frequent in all, 0 where
 *     it is in one alone; NaN for one part. (Juilland & Chang-Rodríguez 1964, for unequal parts as
 *     in Gries 2008)
 */
public record Dispersion(double dp, double dpNorm, double juillandD) {}

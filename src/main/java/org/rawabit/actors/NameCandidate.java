package org.rawabit.actors;

/**
 * Words beside a title that look like somebody's name.
 *
 * @param start first UTF-16 code unit of the name
 * @param end exclusive
 * @param key equal for spellings of the same name
 * @param title the words before it that say who it is
 * @param language ar, en or fr
 */
public record NameCandidate(int start, int end, String key, String title, String language) {}

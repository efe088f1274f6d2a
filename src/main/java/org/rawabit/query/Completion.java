package org.rawabit.query;

/**
 * What a typed word may become.
 *
 * @param group under which it is listed
 * @param doc what it is; empty for nothing to say
 */
record Completion(String word, String group, String doc) {}

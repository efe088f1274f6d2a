package org.rawabit.report;

/**
 * How many of something the page shows.
 *
 * @param all how many the tables have
 */
record Limit(long shown, long all) {}

package org.rawabit.query;

import java.util.Map;

/**
 * An actor of a run.
 *
 * @param labels by language
 * @param articles with a counted mention of it
 */
public record RunActor(String id, String type, Map<String, String> labels, long articles) {}

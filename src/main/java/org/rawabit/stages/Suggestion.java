package org.rawabit.stages;

import java.util.List;

/**
 * A name that may be missing in the actor files.
 *
 * @param phrase as it is printed most often
 * @param language ar, en or fr
 * @param titles what stands before it, the most frequent first
 * @param articles how many articles have it; repeated texts count once
 * @param example the earliest sentence that has it
 * @param exampleArticle the article of that sentence
 */
public record Suggestion(
    String phrase,
    String language,
    List<String> titles,
    long articles,
    long occurrences,
    String example,
    String exampleArticle) {}

package org.rawabit.tables;

import java.io.Serializable;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** A row of {@code evidence}. */
@Doc("a sentence that shows a pair; two rows where its two actors stand in different sentences")
public record Evidence(
    @Doc("as in cooccurrence") String actorA,
    @Doc("as in cooccurrence") String actorB,
    @Doc("which of the pair's articles this is, from 1: closest scope, then earliest") int rank,
    @Doc("the closest scope they share in this article: sentence, paragraph or article")
        String scope,
    @Doc("articles.article_id") String articleId,
    @Doc("sentence of the text, from 0") int sentence,
    @Doc("start of the sentence in articles.text") int start,
    @Doc("end of the sentence, exclusive") int end,
    @Doc("the sentence as printed") String text,
    @Doc("articles.published") @Nullable LocalDateTime published)
    implements Serializable {}

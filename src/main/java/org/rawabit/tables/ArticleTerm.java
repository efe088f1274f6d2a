package org.rawabit.tables;

import java.io.Serializable;

/** A row of {@code article_terms}. */
@Doc("one of the terms of greatest weight in an article")
public record ArticleTerm(
    @Doc("articles.article_id") String articleId,
    @Doc("terms.term, the stem") String term,
    @Doc("terms.form, the stem as people read it") String form,
    @Doc("times the term occurs in the article") int tf,
    @Doc("tf · terms.idf, or the weight that terms.tf and terms.norm make of them") double tfidf,
    @Doc("1 for the article's highest tfidf; ties go by term") int rank)
    implements Serializable {}

package org.rawabit.stages;

import java.io.Serializable;
import java.util.List;
import org.rawabit.tables.Article;
import org.rawabit.tables.Reject;

/**
 * Some articles, read once: their texts, what was found in them, and their terms.
 *
 * <p>A slice is what the one pass over the text leaves behind; every table is made from slices. It
 * holds a few thousand articles, so that they share one dictionary of terms.
 *
 * @param slice unique in a run
 * @param articles as read; {@code identities} have the last word on their ids
 * @param annotations of the articles, in the same order
 * @param bags the terms of each article, without their order
 * @param stream the tokens of each article in their order; beside the bags, since whoever counts
 *     bags need not unpack it
 * @param identities of the articles, in the same order
 * @param signatures of the articles, in the same order, each null-free; none where nothing is
 *     compared. Beside the annotations, since whoever counts mentions need not unpack them
 */
public record Slice(
    String slice,
    List<Article> articles,
    List<Annotation> annotations,
    List<Reject> rejects,
    TermBags bags,
    TokenStream stream,
    List<Identity> identities,
    List<TextSignature> signatures)
    implements Serializable {
  /** The same slice, with what its articles are beside others. */
  Slice identified(List<Identity> found) {
    return new Slice(slice, articles, annotations, rejects, bags, stream, found, signatures);
  }
}

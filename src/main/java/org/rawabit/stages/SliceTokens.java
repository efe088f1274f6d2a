package org.rawabit.stages;

/**
 * The token stream of a slice, read as terms of a vocabulary.
 *
 * <p>Terms are numbers in the {@link Vocabulary} here, and −1 where it lacks them: such tokens,
 * too, are no terms. Tokens are numbered through the slice.
 */
final class SliceTokens {
  private final TokenStream stream;
  private final int[] termOfForm;

  /**
   * @param numbers of the slice's terms in the vocabulary, −1 for those that it lacks
   */
  SliceTokens(TermBags bags, TokenStream stream, int[] numbers) {
    this.stream = stream;
    this.termOfForm = new int[bags.formTerms().length];
    for (int f = 0; f < termOfForm.length; f++) {
      termOfForm[f] = numbers[bags.formTerms()[f]];
    }
  }

  /** The first token of an article. */
  int start(int article) {
    return stream.offsets()[article];
  }

  /** The token after the last of an article. */
  int end(int article) {
    return stream.offsets()[article + 1];
  }

  int sentences(int article) {
    return stream.sentenceOffsets()[article + 1] - stream.sentenceOffsets()[article];
  }

  /** The first token of a sentence. */
  int sentenceStart(int article, int sentence) {
    return sentence == 0 ? start(article) : sentenceEnd(article, sentence - 1);
  }

  /** The token after the last of a sentence. */
  int sentenceEnd(int article, int sentence) {
    return start(article) + stream.sentenceEnds()[stream.sentenceOffsets()[article] + sentence];
  }

  /** The term of a token, or −1. */
  int term(int token) {
    int form = stream.forms()[token];
    return form < 0 ? -1 : termOfForm[form];
  }

  /** The printed form of a token, as a number of {@link TermBags#forms()}, or −1. */
  int form(int token) {
    return stream.forms()[token];
  }
}

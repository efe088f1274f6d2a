package org.rawabit.stages;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.broadcast.Broadcast;
import org.rawabit.tables.ActorTerm;
import org.rawabit.tables.Mention;

/**
 * The terms that mark the sentences of an actor.
 *
 * <p>A sentence with a counted mention of the actor is counted once; it is set against all other
 * sentences of articles in the same language. What stands inside a mention of the actor, of any
 * kind, counts nowhere, else its own name would mark it most; for the same reason stems that make
 * up a tenth or more of these words have no row, though they occur outside of them, too.
 */
public final class ActorTerms {
  /** The kind of these groups. */
  static final String KIND = "actor";

  private ActorTerms() {}

  /**
   * How many terms an actor has.
   *
   * @param top how many, in each language
   * @param minArticles terms that fewer of the actor's articles have are left out
   */
  public record Options(int top, int minArticles) {}

  /**
   * The terms of every actor's sentences, counted; to be kept while {@link #of} is written.
   *
   * @param kinds of mention that count
   */
  public static JavaRDD<GroupCounts> counts(
      JavaRDD<NumberedSlice> slices, Broadcast<Vocabulary> vocabulary, List<String> kinds) {
    return Groups.of(slices, vocabulary, new CountSentences(Set.copyOf(kinds)));
  }

  /** The best terms of every actor. */
  public static JavaRDD<ActorTerm> of(
      JavaRDD<GroupCounts> counts, Broadcast<Vocabulary> vocabulary, Options options) {
    return KeyTerms.of(counts, vocabulary, options.top(), options.minArticles())
        .map(ActorTerms::row);
  }

  private static ActorTerm row(KeyTerms.KeyTerm t) {
    return new ActorTerm(
        t.group().value(),
        t.group().language(),
        t.term().term(),
        t.term().form(),
        t.articles(),
        t.table().ab(),
        t.table().a(),
        t.table().b(),
        t.table().n(),
        t.table().expected(),
        t.tfidf(),
        t.logLikelihood(),
        t.logRatio(),
        t.pValue(),
        t.qValue(),
        t.rank());
  }

  /** The mentions of one actor in an article, in the order of the text. */
  private record InArticle(int article, List<Mention> mentions) {}

  /** Counts the sentences of a slice's actors. */
  private record CountSentences(Set<String> kinds) implements Groups.Counter {
    @Override
    public void count(NumberedSlice slice, TermTally tally, GroupPacker packer) {
      SliceTokens tokens = slice.tokens();
      byActor(slice)
          .forEach(
              (actor, articles) -> {
                articles.forEach(in -> count(in, tokens, tally));
                packer.add(actor, tally);
              });
      Corpora.count(slice, tally, packer);
    }

    private static Map<GroupName, List<InArticle>> byActor(NumberedSlice slice) {
      Map<GroupName, List<InArticle>> byActor = new TreeMap<>();
      for (int article = 0; article < slice.articles(); article++) {
        if (slice.isDuplicate(article)) {
          continue;
        }
        Map<String, List<Mention>> here = new TreeMap<>();
        for (Mention mention : slice.mentions(article)) {
          here.computeIfAbsent(mention.actorId(), a -> new ArrayList<>()).add(mention);
        }
        for (Map.Entry<String, List<Mention>> actor : here.entrySet()) {
          byActor
              .computeIfAbsent(
                  GroupName.inCorpus(KIND, actor.getKey(), slice.language(article)),
                  name -> new ArrayList<>())
              .add(new InArticle(article, actor.getValue()));
        }
      }
      return byActor;
    }

    private void count(InArticle in, SliceTokens tokens, TermTally tally) {
      int start = tokens.start(in.article());
      BitSet own = new BitSet();
      BitSet sentences = new BitSet();
      for (Mention mention : in.mentions()) {
        own.set(mention.token(), mention.tokenEnd());
        if (kinds.contains(mention.kind())) {
          sentences.set(mention.sentence());
        }
      }
      for (int k = own.nextSetBit(0); k >= 0; k = own.nextSetBit(k + 1)) {
        int term = tokens.term(start + k);
        if (term >= 0) {
          tally.addOwn(term);
        }
      }
      for (int s = sentences.nextSetBit(0); s >= 0; s = sentences.nextSetBit(s + 1)) {
        int end = tokens.sentenceEnd(in.article(), s);
        for (int k = tokens.sentenceStart(in.article(), s); k < end; k++) {
          int term = tokens.term(k);
          if (term >= 0 && !own.get(k - start)) {
            tally.add(term, in.article(), 1);
          }
        }
      }
    }
  }
}

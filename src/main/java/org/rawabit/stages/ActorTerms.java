package org.rawabit.stages;

import static org.apache.spark.sql.functions.col;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.rawabit.tables.ActorTerm;
import org.rawabit.tables.Tables;

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
  public static Dataset<GroupCounts> counts(
      Dataset<NumberedSlice> slices, Broadcast<Vocabulary> vocabulary, List<String> kinds) {
    return Groups.addedUp(
        slices.flatMap(new CountSentences(Set.copyOf(kinds)), Groups.ENCODER), vocabulary);
  }

  /** The best terms of every actor. */
  public static Dataset<ActorTerm> of(
      Dataset<GroupCounts> counts, Broadcast<Vocabulary> vocabulary, Options options) {
    Column[] columns =
        Tables.ACTOR_TERMS.columns().stream()
            .map(
                c ->
                    col(c.component().equals("actorId") ? "value" : c.component())
                        .as(c.component()))
            .toArray(Column[]::new);
    return KeyTerms.of(counts, vocabulary, options.top(), options.minArticles())
        .select(columns)
        .as(Tables.ACTOR_TERMS.encoder());
  }

  /** The mentions of one actor in an article, in the order of the text. */
  private record InArticle(int article, List<NumberedSlice.Spot> mentions) {}

  /** Counts the sentences of a slice's actors. */
  record CountSentences(Set<String> kinds) implements FlatMapFunction<NumberedSlice, GroupCounts> {
    @Override
    public Iterator<GroupCounts> call(NumberedSlice slice) {
      int[] numbers = slice.numbers();
      SliceTokens tokens = new SliceTokens(slice.bags(), slice.stream(), numbers);
      TermTally tally = new TermTally(numbers.length);
      Stream<GroupCounts> actors =
          byActor(slice).entrySet().stream()
              .map(
                  actor -> {
                    actor.getValue().forEach(in -> count(in, tokens, tally));
                    return tally.take(actor.getKey(), numbers);
                  });
      Stream<GroupCounts> corpus =
          new BagTally(slice.bags(), numbers).corpus(slice.identities(), slice.languages());
      return Stream.concat(actors.filter(part -> part.terms().length > 0), corpus).iterator();
    }

    private static Map<GroupName, List<InArticle>> byActor(NumberedSlice slice) {
      Map<GroupName, List<InArticle>> byActor = new TreeMap<>();
      for (int article = 0; article < slice.identities().size(); article++) {
        if (slice.isDuplicate(article)) {
          continue;
        }
        Map<String, List<NumberedSlice.Spot>> here = new TreeMap<>();
        for (NumberedSlice.Spot mention : slice.mentions().get(article).spots()) {
          here.computeIfAbsent(mention.actorId(), a -> new ArrayList<>()).add(mention);
        }
        for (Map.Entry<String, List<NumberedSlice.Spot>> actor : here.entrySet()) {
          byActor
              .computeIfAbsent(
                  GroupName.inCorpus(KIND, actor.getKey(), slice.languages()[article]),
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
      for (NumberedSlice.Spot mention : in.mentions()) {
        own.set(start + mention.token(), start + mention.tokenEnd());
        if (kinds.contains(mention.kind())) {
          sentences.set(mention.sentence());
        }
      }
      own.stream().map(tokens::term).filter(term -> term >= 0).forEach(tally::addOwn);
      for (int s = sentences.nextSetBit(0); s >= 0; s = sentences.nextSetBit(s + 1)) {
        for (int k = tokens.sentenceStart(in.article(), s);
            k < tokens.sentenceEnd(in.article(), s);
            k++) {
          int term = tokens.term(k);
          if (term >= 0 && !own.get(k)) {
            tally.add(term, in.article(), 1);
          }
        }
      }
    }
  }
}

package org.rawabit.stages;

import static org.apache.spark.sql.functions.col;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.rawabit.tables.Collocate;
import org.rawabit.tables.Mention;
import org.rawabit.tables.Tables;

/**
 * The terms beside actors and words: counted in windows of tokens within sentences (surface
 * co-occurrence; Evert 2008), and set against all articles of the language, the node's own tokens
 * left out. Exact duplicates are left out.
 */
public final class Collocates {
  private Collocates() {}

  /**
   * Around what, and how far.
   *
   * @param window tokens on either side, stop words and numbers among them
   * @param top how many a node may have in each language
   * @param minOccurrences terms that stand less often in the windows are left out
   */
  public record Options(List<CollocateNode> of, int window, int top, int minOccurrences)
      implements Serializable {
    /** The ids of the actors among the nodes. */
    public List<String> actors() {
      return of.stream().filter(CollocateNode::isActor).map(CollocateNode::value).toList();
    }
  }

  /**
   * The terms around every node, counted; to be kept while {@link #of} is written.
   *
   * @param kinds of an actor's mentions that have windows
   */
  public static Dataset<GroupCounts> counts(
      Dataset<Slice> slices,
      Broadcast<Vocabulary> vocabulary,
      Options options,
      List<String> kinds) {
    return Groups.addedUp(
        SliceText.of(slices)
            .flatMap(new CountWindows(vocabulary, options, Set.copyOf(kinds)), Groups.ENCODER),
        vocabulary);
  }

  /** The best collocates of every node. */
  public static Dataset<Collocate> of(
      Dataset<GroupCounts> counts, Broadcast<Vocabulary> vocabulary, Options options) {
    return counts
        .where(col("kind").notEqual(""))
        .flatMap(
            new ScoredCollocates(
                vocabulary,
                Groups.universes(counts, vocabulary),
                options.top(),
                options.minOccurrences()),
            Tables.COLLOCATES.encoder());
  }

  /** Counts the windows of a slice. */
  record CountWindows(Broadcast<Vocabulary> vocabulary, Options options, Set<String> kinds)
      implements FlatMapFunction<SliceText, GroupCounts> {
    @Override
    public Iterator<GroupCounts> call(SliceText slice) {
      int[] numbers = vocabulary.value().numbers(slice.bags().terms());
      SliceTokens tokens = new SliceTokens(slice.bags(), slice.stream(), numbers);
      TermTally tally = new TermTally(numbers.length);
      Map<String, IntList> byLanguage = new TreeMap<>();
      for (int article = 0; article < slice.languages().length; article++) {
        if (!slice.isDuplicate(article)) {
          byLanguage.computeIfAbsent(slice.languages()[article], l -> new IntList()).add(article);
        }
      }
      Stream<GroupCounts> around =
          options.of().stream()
              .flatMap(
                  node ->
                      byLanguage.entrySet().stream()
                          .map(
                              e ->
                                  around(node, e.getKey(), e.getValue(), slice, tokens, tally)
                                      .take(
                                          GroupName.inCorpus(node.kind(), node.value(), e.getKey()),
                                          numbers)));
      Stream<GroupCounts> corpus =
          new BagTally(slice.bags(), numbers).corpus(slice.identities(), slice.languages());
      return Stream.concat(around.filter(part -> part.terms().length > 0), corpus).iterator();
    }

    private TermTally around(
        CollocateNode node,
        String language,
        IntList articles,
        SliceText slice,
        SliceTokens tokens,
        TermTally tally) {
      int term = Arrays.asList(slice.bags().terms()).indexOf(node.stem(language));
      if (!node.isActor() && term < 0) {
        return tally;
      }
      boolean[] forms = formsOf(slice.bags(), term);
      for (int i = 0; i < articles.size(); i++) {
        Windows windows = new Windows(tokens, articles.at(i), options.window());
        if (node.isActor()) {
          aroundMentions(node.value(), slice, articles.at(i), tokens, windows);
        } else {
          aroundForms(forms, articles.at(i), tokens, windows);
        }
        windows.count(tally);
      }
      return tally;
    }

    private static boolean[] formsOf(TermBags bags, int term) {
      boolean[] forms = new boolean[bags.forms().length];
      IntStream.range(0, forms.length).forEach(f -> forms[f] = bags.formTerms()[f] == term);
      return forms;
    }

    private void aroundMentions(
        String actor, SliceText slice, int article, SliceTokens tokens, Windows windows) {
      int start = tokens.start(article);
      for (Mention mention : slice.annotations().get(article).mentions()) {
        if (mention.actorId().equals(actor)) {
          windows.own(start + mention.token(), start + mention.tokenEnd());
          if (kinds.contains(mention.kind())) {
            windows.around(start + mention.token(), start + mention.tokenEnd(), mention.sentence());
          }
        }
      }
    }

    private static void aroundForms(
        boolean[] forms, int article, SliceTokens tokens, Windows windows) {
      for (int s = 0; s < tokens.sentences(article); s++) {
        for (int k = tokens.sentenceStart(article, s); k < tokens.sentenceEnd(article, s); k++) {
          if (tokens.form(k) >= 0 && forms[tokens.form(k)]) {
            windows.own(k, k + 1);
            windows.around(k, k + 1, s);
          }
        }
      }
    }
  }
}

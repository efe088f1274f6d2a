package org.rawabit.stages;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.broadcast.Broadcast;
import org.rawabit.tables.Collocate;
import org.rawabit.tables.Mention;

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
  public static JavaRDD<GroupCounts> counts(
      JavaRDD<NumberedSlice> slices,
      Broadcast<Vocabulary> vocabulary,
      Options options,
      List<String> kinds) {
    return Groups.of(slices, vocabulary, new CountWindows(options, Set.copyOf(kinds)));
  }

  /** The best collocates of every node. */
  public static JavaRDD<Collocate> of(
      JavaRDD<GroupCounts> counts, Broadcast<Vocabulary> vocabulary, Options options) {
    return counts
        .filter(group -> !group.name().isUniverse())
        .flatMap(
            new ScoredCollocates(
                vocabulary,
                Universes.of(counts, vocabulary),
                options.top(),
                options.minOccurrences()));
  }

  /** Counts the windows of a slice. */
  private record CountWindows(Options options, Set<String> kinds) implements Groups.Counter {
    @Override
    public void count(NumberedSlice slice, TermTally tally, GroupPacker packer) {
      SliceTokens tokens = slice.tokens();
      Map<String, IntList> byLanguage = Corpora.byLanguage(slice);
      for (CollocateNode node : options.of()) {
        byLanguage.forEach(
            (language, articles) -> {
              around(node, language, articles, slice, tokens, tally);
              packer.add(GroupName.inCorpus(node.kind(), node.value(), language), tally);
            });
      }
      Corpora.count(slice, tally, packer);
    }

    private void around(
        CollocateNode node,
        String language,
        IntList articles,
        NumberedSlice slice,
        SliceTokens tokens,
        TermTally tally) {
      TermBags bags = slice.bags();
      int term = Arrays.asList(bags.terms()).indexOf(node.stem(language));
      if (!node.isActor() && term < 0) {
        return;
      }
      boolean[] forms = formsOf(bags, term);
      for (int i = 0; i < articles.size(); i++) {
        Windows windows = new Windows(tokens, articles.at(i), options.window());
        if (node.isActor()) {
          aroundMentions(node.value(), slice, articles.at(i), tokens, windows);
        } else {
          aroundForms(forms, articles.at(i), tokens, windows);
        }
        windows.count(tally);
      }
    }

    private static boolean[] formsOf(TermBags bags, int term) {
      boolean[] forms = new boolean[bags.forms().length];
      IntStream.range(0, forms.length).forEach(f -> forms[f] = bags.formTerms()[f] == term);
      return forms;
    }

    private void aroundMentions(
        String actor, NumberedSlice slice, int article, SliceTokens tokens, Windows windows) {
      int start = tokens.start(article);
      for (Mention mention : slice.mentions(article)) {
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

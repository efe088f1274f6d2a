package org.rawabit.stages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.rawabit.stages.CountedArticle.Found;

class ClosestPairsTest {
  private static final int WINDOW = 15;

  @Property
  void findsWhatLookingAtAllPairsOfSentencesFinds(@ForAll("articles") List<Found> mentions) {
    assertThat(pairs(mentions)).isEqualTo(model(mentions));
  }

  @Property(tries = 100)
  void doesNotDependOnTheOrderOfMentions(@ForAll("articles") List<Found> mentions) {
    List<Found> shuffled = new ArrayList<>(mentions);
    Collections.shuffle(shuffled, new Random(1));
    assertThat(pairs(shuffled)).isEqualTo(pairs(mentions));
  }

  @Example
  void prefersTheSameParagraphToFewerSentencesApart() {
    List<Found> mentions = List.of(found("a", 0), found("b", 2), found("a", 3));
    assertThat(pairs(mentions))
        .containsExactly(
            new PairInArticle("a", "b", 1, 1, 0, 15, mentions.get(0), mentions.get(1)));
  }

  @Example
  void hasNoPairsOfOneActor() {
    assertThat(pairs(List.of(found("a", 0), found("a", 1)))).isEmpty();
    assertThat(pairs(List.of())).isEmpty();
  }

  @Provide
  Arbitrary<List<Found>> articles() {
    Arbitrary<String> actors = Arbitraries.of("a", "b", "c", "d");
    Arbitrary<Integer> sentences = Arbitraries.integers().between(0, 11);
    return Combinators.combine(actors, sentences).as(ClosestPairsTest::found).list().ofMaxSize(12);
  }

  /** Three sentences make a paragraph. */
  private static Found found(String actor, int sentence) {
    return new Found(
        actor, "name", sentence / 3, sentence, 10 * sentence, 10 * sentence + 9, 4 * sentence);
  }

  private static List<PairInArticle> pairs(List<Found> mentions) {
    return ClosestPairs.of(ActorPlaces.of(mentions), WINDOW, RollUp.NONE);
  }

  private record Two(Found a, Found b) {
    int level() {
      return a.sentence() == b.sentence() ? 2 : a.paragraph() == b.paragraph() ? 1 : 0;
    }

    int distance() {
      return Math.abs(a.sentence() - b.sentence());
    }

    int place() {
      return a.sentence() + b.sentence();
    }
  }

  private static List<PairInArticle> model(List<Found> mentions) {
    Set<String> actors =
        mentions.stream().map(Found::actorId).collect(Collectors.toCollection(TreeSet::new));
    List<PairInArticle> pairs = new ArrayList<>();
    for (String a : actors) {
      for (String b : actors.stream().filter(x -> x.compareTo(a) > 0).toList()) {
        pairs.add(closest(a, b, mentions));
      }
    }
    return pairs;
  }

  private static PairInArticle closest(String a, String b, List<Found> mentions) {
    Two best =
        mentions.stream()
            .filter(f -> f.actorId().equals(a))
            .flatMap(
                x -> mentions.stream().filter(f -> f.actorId().equals(b)).map(y -> new Two(x, y)))
            .min(
                Comparator.comparingInt(Two::level)
                    .reversed()
                    .thenComparingInt(Two::distance)
                    .thenComparingInt(Two::place))
            .orElseThrow();
    return new PairInArticle(
        a,
        b,
        best.level(),
        shared(a, b, mentions, Found::paragraph),
        shared(a, b, mentions, Found::sentence),
        windows(a, b, mentions),
        best.a,
        best.b);
  }

  /** Windows that begin at every place and hold both. */
  private static long windows(String a, String b, List<Found> mentions) {
    return IntStream.range(-WINDOW, 4 * 12)
        .filter(from -> holds(from, a, mentions) && holds(from, b, mentions))
        .count();
  }

  private static boolean holds(int from, String actor, List<Found> mentions) {
    return mentions.stream()
        .filter(m -> m.actorId().equals(actor))
        .anyMatch(m -> m.token() >= from && m.token() < from + WINDOW);
  }

  private static int shared(
      String a, String b, List<Found> mentions, Function<Found, Integer> unit) {
    Set<Integer> ofB =
        mentions.stream().filter(f -> f.actorId().equals(b)).map(unit).collect(Collectors.toSet());
    return (int)
        mentions.stream()
            .filter(f -> f.actorId().equals(a))
            .map(unit)
            .distinct()
            .filter(ofB::contains)
            .count();
  }
}

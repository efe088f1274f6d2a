package org.rawabit.actors;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rawabit.actors.Alias.Source;
import org.rawabit.text.TextAnalyzer;

/**
 * Takes back offices that have their holder's name beside them: in رئيس حكومة الوفاق فايز السراج
 * the name denotes the man, and the office is only his title. The names inside the title stay:
 * حكومة الوفاق.
 *
 * <p>Beside is: in the same sentence with at most two words between, which may be a rank (المشير)
 * or a comma.
 */
final class TitleWithName {
  private static final int WORDS_BETWEEN = 2;

  private final Matcher matcher;

  TitleWithName(Matcher matcher) {
    this.matcher = matcher;
  }

  /** The matches without titles. */
  List<Match> untitled(TextAnalyzer analyzed, @Nullable LocalDate day, List<Match> matches) {
    List<Match> untitled = new ArrayList<>(matches.size());
    for (int i = 0; i < matches.size(); i++) {
      Match match = matches.get(i);
      boolean title =
          match.aliases().get(0).source() == Source.ROLE
              && ((i > 0 && isNameOf(analyzed, matches.get(i - 1), match))
                  || (i + 1 < matches.size() && isNameOf(analyzed, matches.get(i + 1), match)));
      if (title) {
        untitled.addAll(matcher.inside(analyzed, day, match));
      } else {
        untitled.add(match);
      }
    }
    return untitled;
  }

  /** Whether {@code name} stands beside {@code office} and may denote its holder. */
  private static boolean isNameOf(TextAnalyzer analyzed, Match name, Match office) {
    boolean before = name.first() < office.first();
    Match left = before ? name : office;
    Match right = before ? office : name;
    if (right.first() - left.last() - 1 > WORDS_BETWEEN) {
      return false;
    }
    Set<Integer> holders = office.aliases().stream().map(Alias::actor).collect(Collectors.toSet());
    boolean named =
        name.aliases().stream()
            .anyMatch(
                a ->
                    holders.contains(a.actor())
                        && (a.source() == Source.NAME || a.source() == Source.SHORT_NAME));
    String between =
        analyzed
            .text()
            .substring(analyzed.tokens().end(left.last()), analyzed.tokens().start(right.first()));
    return named
        && between.chars().noneMatch(c -> c == '.' || c == '\n' || c == '!' || c == '\u061F');
  }
}

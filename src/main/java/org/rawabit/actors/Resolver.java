package org.rawabit.actors;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rawabit.actors.Alias.Source;
import org.rawabit.text.TextAnalyzer;

/**
 * Decides whom each match denotes, and how.
 *
 * <ol>
 *   <li>A name, role or metonym of one actor alone denotes it.
 *   <li>A phrase shared by several denotes the one whose full name stands nearest in the article,
 *       before rather than after; else the one that comes first in the actor files.
 *   <li>A short name behind somebody else's given name denotes nobody (محمد عباس is not محمود
 *       عباس).
 *   <li>An office with a word for former, late or elect beside it denotes nobody: {@link
 *       FormerRole}.
 *   <li>A seat stands for the actor unless the words around it make it a place: {@link
 *       PlaceContext}.
 * </ol>
 */
final class Resolver {
  private static final double SURE = 0.97;
  private static final double SHORT_NAME_WITH_FULL_NAME = 0.96;
  private static final double NEAREST_FULL_NAME = 0.9;
  private static final double SHORT_NAME_ALONE = 0.8;
  private static final double FIRST_IN_FILE = 0.6;
  private static final double ROLE = 0.92;
  private static final double METONYM = 0.8;
  private static final double PLACE = 0.85;

  private final Gazetteer gazetteer;

  Resolver(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** The mentions that matches come to; each match has somebody left whom it may denote. */
  List<ActorMention> resolve(TextAnalyzer analyzed, List<Match> matches) {
    List<ActorMention> mentions = new ArrayList<>(matches.size());
    for (int i = 0; i < matches.size(); i++) {
      Match match = matches.get(i);
      Choice choice = choose(matches, i);
      if (choice.alias.source() == Source.SHORT_NAME && isOfAnother(analyzed, match)) {
        continue;
      }
      if (choice.alias.source() == Source.ROLE && FormerRole.is(analyzed, match)) {
        continue;
      }
      mentions.add(mention(analyzed, match, choice));
    }
    return mentions;
  }

  /** Whose phrase it is, and what decided that. */
  private record Choice(Alias alias, @Nullable String decidedBy, double confidence) {}

  private static Choice choose(List<Match> matches, int index) {
    List<Alias> candidates = matches.get(index).aliases();
    Alias first = candidates.get(0);
    boolean shared = candidates.stream().anyMatch(a -> a.actor() != first.actor());
    Alias nearest = first.source() == Source.SHORT_NAME || shared ? nearest(matches, index) : null;
    if (nearest != null) {
      double confidence = shared ? NEAREST_FULL_NAME : SHORT_NAME_WITH_FULL_NAME;
      return new Choice(nearest, "its full name is nearest", confidence);
    }
    if (shared) {
      return new Choice(latest(candidates), "first of several in the actor files", FIRST_IN_FILE);
    }
    return switch (first.source()) {
      case NAME -> new Choice(first, null, SURE);
      case SHORT_NAME -> new Choice(first, "no full name in the article", SHORT_NAME_ALONE);
      case ROLE -> new Choice(first, null, ROLE);
      case METONYM -> new Choice(first, null, METONYM);
      case REJECT -> throw new IllegalStateException("rejected phrases are not resolved");
    };
  }

  /** The first candidate; of two holders of one office on one day, the one who came later. */
  private static Alias latest(List<Alias> candidates) {
    Alias chosen = candidates.get(0);
    for (Alias alias : candidates) {
      if (chosen.from() != null && alias.from() != null && alias.from().isAfter(chosen.from())) {
        chosen = alias;
      }
    }
    return chosen;
  }

  /** The candidate whose own full name stands nearest before the match, else nearest after it. */
  private static @Nullable Alias nearest(List<Match> matches, int index) {
    List<Alias> candidates = matches.get(index).aliases();
    for (int i = index - 1; i >= 0; i--) {
      Alias named = named(candidates, matches.get(i));
      if (named != null) {
        return named;
      }
    }
    for (int i = index + 1; i < matches.size(); i++) {
      Alias named = named(candidates, matches.get(i));
      if (named != null) {
        return named;
      }
    }
    return null;
  }

  /** The candidate that another match names beyond doubt. */
  private static @Nullable Alias named(List<Alias> candidates, Match other) {
    int actor = other.aliases().get(0).actor();
    for (Alias alias : other.aliases()) {
      if (alias.actor() != actor || alias.source() != Source.NAME) {
        return null;
      }
    }
    for (Alias candidate : candidates) {
      if (candidate.actor() == actor) {
        return candidate;
      }
    }
    return null;
  }

  private boolean isOfAnother(TextAnalyzer analyzed, Match match) {
    return match.first() > 0
        && match.clitics() == 0
        && gazetteer.isGivenName(analyzed.tokens().form(match.first() - 1).normalized().text())
        && analyzed.tokens().start(match.first()) - analyzed.tokens().end(match.first() - 1) == 1;
  }

  private ActorMention mention(TextAnalyzer analyzed, Match match, Choice choice) {
    Alias alias = choice.alias;
    int start = analyzed.tokens().start(match.first()) + match.clitics();
    int end = analyzed.tokens().end(match.last());
    StringBuilder rule = new StringBuilder();
    rule.append(label(alias.source())).append(' ').append(alias.text());
    if (match.clitics() > 0) {
      rule.append("; behind ")
          .append(analyzed.text(), analyzed.tokens().start(match.first()), start);
    }
    MentionKind kind = MentionKind.NAME;
    double confidence = choice.confidence;
    if (alias.source() == Source.ROLE) {
      kind = MentionKind.ROLE;
      if (alias.from() != null) {
        rule.append("; held from ").append(alias.from());
      }
    } else if (alias.source() == Source.METONYM) {
      String place = PlaceContext.of(analyzed, match);
      kind = place == null ? MentionKind.METONYM : MentionKind.PLACE;
      if (place != null) {
        rule.append("; a place ").append(place);
        confidence = PLACE;
      }
    }
    if (choice.decidedBy != null) {
      rule.append("; ").append(choice.decidedBy);
    }
    Actor actor = gazetteer.actor(alias.actor());
    return new ActorMention(start, end, actor, kind, rule.toString(), confidence);
  }

  private static String label(Source source) {
    return switch (source) {
      case NAME -> "name";
      case SHORT_NAME -> "short name";
      case ROLE -> "role";
      case METONYM -> "seat";
      case REJECT -> "reject";
    };
  }
}

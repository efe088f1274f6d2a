package org.rawabit.actors;

import org.jspecify.annotations.Nullable;
import org.rawabit.actors.Alias.Source;
import org.rawabit.actors.Resolver.Decision;
import org.rawabit.text.Tokens;

/** Makes of a decision the mention that people read: its span, its kind, and why. */
final class Explanation {
  private Explanation() {}

  static ActorMention mention(Reading article, Decision decision) {
    Alias alias = decision.alias();
    Match match = decision.match();
    Match whole = Spans.whole(article, match, alias);
    Tokens tokens = article.analyzed().tokens();
    int start = tokens.start(whole.first()) + whole.clitics();
    int end = tokens.end(whole.last());
    if (isStopOfAcronym(article, whole.last(), end)) {
      end++;
    }
    StringBuilder rule = new StringBuilder();
    rule.append(alias.source().label()).append(' ').append(alias.text());
    if (whole.clitics() > 0) {
      rule.append("; behind ")
          .append(article.analyzed().text(), tokens.start(whole.first()), start);
    }
    if (whole.last() > match.last()) {
      rule.append("; with its nationality");
    }
    if (alias.source().isOffice() && alias.from() != null) {
      rule.append("; held from ").append(alias.from());
    }
    Ground ground = decision.ground();
    MentionKind kind = kind(alias.source());
    String place =
        alias.source() == Source.METONYM
            ? place(article, match)
            : CapitalOfName.of(article, match, alias);
    if (place != null) {
      kind = MentionKind.PLACE;
      ground = ground.ofPlace();
      rule.append("; a place ").append(place);
    }
    append(rule, ground.why());
    Actor actor = article.gazetteer().actor(alias.actor());
    return new ActorMention(start, end, actor, kind, rule.toString(), ground.confidence());
  }

  /** What makes a seat a place, or null where it acts for its actor. */
  private static @Nullable String place(Reading article, Match match) {
    String place = PlaceContext.of(article, match);
    boolean acts = article.isLatin(match.first()) || Agency.of(article, match);
    return place != null ? place : acts ? null : "that does nothing";
  }

  /** U.N. ends with its stop. */
  private static boolean isStopOfAcronym(Reading article, int token, int end) {
    String text = article.analyzed().text();
    return end < text.length()
        && text.charAt(end) == '.'
        && article.printed(token).indexOf('.') == 1
        && article.isLatin(token);
  }

  private static void append(StringBuilder rule, @Nullable String why) {
    if (why != null) {
      rule.append("; ").append(why);
    }
  }

  private static MentionKind kind(Source source) {
    return switch (source) {
      case NAME, SHORT_NAME, SURNAME, GIVEN_NAME -> MentionKind.NAME;
      case ROLE, OFFICE, BODY -> MentionKind.ROLE;
      case DESCRIPTION, REFERENCE -> MentionKind.REFERENCE;
      case METONYM -> MentionKind.METONYM;
      case REJECT -> throw new IllegalStateException("rejected phrases are not mentions");
    };
  }
}

package org.rawabit.actors;

import org.jspecify.annotations.Nullable;
import org.rawabit.actors.Alias.Source;

/**
 * The family name of a full name, which the file does not list as a short name: it counts where the
 * full name stands in the article.
 */
final class UnnamedPart implements Objection {
  @Override
  public @Nullable String to(Reading article, Match match, Alias alias) {
    return alias.source() != Source.SURNAME || article.isNamed(alias.actor())
        ? null
        : "its full name is not in the article";
  }
}

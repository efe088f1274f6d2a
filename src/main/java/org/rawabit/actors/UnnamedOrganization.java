package org.rawabit.actors;

import org.jspecify.annotations.Nullable;
import org.rawabit.actors.Alias.Source;

/**
 * المنظمة الدولية, المنظمة الأممية: what many organizations are called is the listed one only where
 * its name stands in the article.
 */
final class UnnamedOrganization implements Objection {
  private static final String ORGANIZATION = "المنظمة ";

  @Override
  public @Nullable String to(Reading article, Match match, Alias alias) {
    boolean common = alias.source() == Source.SHORT_NAME && alias.text().startsWith(ORGANIZATION);
    return common && !article.isNamed(alias.actor()) ? "an organization in general" : null;
  }
}

package org.rawabit.export;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rawabit.UserError;

/**
 * What of a run is exported and how.
 *
 * @param format in which format
 * @param version of Rawabit
 * @param period a period like 2020-06, a kind of periods like month, or null for what the format
 *     does by itself
 * @param scope the scope of cooccurrence whose counts and measures are written; null for that of
 *     the network
 * @param minWeight ties of a smaller weight are left out; null for none
 * @param backbone whether only ties of the backbone are written
 * @param language ar, en or fr: that of the labels
 * @param base what the IRIs begin with
 * @param actor only articles that mention this actor; null for all
 * @param limit at most so many articles, those whose ids come first; null for all
 */
public record ExportRequest(
    ExportFormat format,
    String version,
    @Nullable String period,
    @Nullable String scope,
    @Nullable Double minWeight,
    boolean backbone,
    String language,
    String base,
    @Nullable String actor,
    @Nullable Integer limit) {
  /** What IRIs begin with unless the user owns a better place. */
  public static final String OWN_BASE = "urn:rawabit:";

  private static final List<String> SCOPES = List.of("article", "paragraph", "sentence", "window");
  private static final List<String> LANGUAGES = List.of("ar", "en", "fr");
  private static final Pattern ID = Pattern.compile("[\\p{L}\\p{N}_.:-]+");
  private static final Pattern ABSOLUTE_BASE =
      Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:[^\\s<>\"{}|\\\\^`]*[/#:]");

  /**
   * Checks what the user gave.
   *
   * @throws UserError where something is not what it must be, or of another format
   */
  public ExportRequest {
    if (period != null && !Period.isKind(period)) {
      Period.of(period);
    }
    oneOf("--scope", scope, SCOPES);
    oneOf("--language", language, LANGUAGES);
    if (minWeight != null && !(minWeight >= 0)) {
      throw new UserError("--min-weight %s: must be 0 or more".formatted(minWeight));
    }
    if (limit != null && limit < 1) {
      throw new UserError("--limit %d: must be 1 or more".formatted(limit));
    }
    if (actor != null && !ID.matcher(actor).matches()) {
      throw new UserError("--actor %s: must be the id of an actor".formatted(actor));
    }
    if (!ABSOLUTE_BASE.matcher(base).matches() || !isUri(base)) {
      throw new UserError(
          "--base %s: must be an absolute IRI that ends in / or # or :, like https://example.org/"
              .formatted(base));
    }
    if (!format.isCorpus() && (actor != null || limit != null)) {
      throw new UserError("--actor and --limit are for brat, webanno and html");
    }
    boolean network =
        format == ExportFormat.GEXF || format == ExportFormat.GRAPHML || format == ExportFormat.CSV;
    if (!network && (scope != null || minWeight != null || backbone)) {
      throw new UserError("--scope, --min-weight and --backbone are for gexf, graphml and csv");
    }
    if (!network && !format.isCorpus() && period != null) {
      throw new UserError("--period is not for %s".formatted(format.id()));
    }
    if (format.isCorpus() && period != null && Period.isKind(period) && !period.equals("all")) {
      throw new UserError(
          "--period %s: texts are of a period, like 2020 or 2020-06".formatted(period));
    }
    if (format == ExportFormat.GRAPHML
        && period != null
        && Period.isKind(period)
        && !period.equals("all")) {
      throw new UserError(
          "--period %s: GraphML holds one network: that of all, or of a period like 2020-06"
              .formatted(period));
    }
  }

  private static void oneOf(String option, @Nullable String value, List<String> allowed) {
    if (value != null && !allowed.contains(value)) {
      throw new UserError(
          "%s %s: must be one of %s".formatted(option, value, String.join(", ", allowed)));
    }
  }

  private static boolean isUri(String base) {
    try {
      return URI.create(base + "x").isAbsolute();
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /** What was asked for that the format does not do by itself. */
  Map<String, String> options() {
    Map<String, String> options = new LinkedHashMap<>();
    options.put("format", format.id());
    put(options, "period", period);
    put(options, "scope", scope);
    put(options, "min_weight", minWeight);
    if (backbone) {
      options.put("backbone", "true");
    }
    options.put("language", language);
    options.put("base", base);
    put(options, "actor", actor);
    put(options, "limit", limit);
    return options;
  }

  private static void put(Map<String, String> options, String name, @Nullable Object value) {
    if (value != null) {
      options.put(name, value.toString());
    }
  }
}

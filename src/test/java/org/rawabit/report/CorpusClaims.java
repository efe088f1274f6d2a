package org.rawabit.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** What a report says of the corpus, its tables and its own limits. */
final class CorpusClaims {
  private CorpusClaims() {}

  static List<Claim> numbers(JsonNode corpus) {
    return List.of(
        claim(corpus, "records", "SELECT articles_in FROM runs"),
        claim(corpus, "articles", "SELECT sum(articles) FROM inputs"),
        claim(corpus, "rejects", "SELECT sum(rejects) FROM inputs"),
        claim(corpus, "stories", "SELECT count(DISTINCT story_id) FROM articles"),
        claim(corpus, "duplicates", "SELECT count(*) FROM articles WHERE duplicate_of IS NOT NULL"),
        claim(
            corpus,
            "near_duplicates",
            "SELECT count(*) FROM articles WHERE near_duplicate_of IS NOT NULL"),
        claim(corpus, "mentions", "SELECT count(*) FROM mentions"),
        claim(corpus, "terms", "SELECT count(DISTINCT term) FROM terms"),
        claim(corpus, "tokens", "SELECT sum(tokens) FROM articles"),
        claim(corpus, "undated", "SELECT count(*) FROM articles WHERE published IS NULL"));
  }

  private static Claim claim(JsonNode corpus, String key, String sql) {
    return Claim.of("corpus." + key, corpus.get(key), sql);
  }

  /** By language, source, period and file. */
  static List<Claim> parts(JsonNode corpus) {
    List<Claim> claims = new ArrayList<>();
    for (JsonNode language : corpus.get("languages")) {
      claims.add(
          Claim.of(
              "language",
              language.get("articles"),
              "SELECT count(*) FROM articles WHERE language = %s",
              language.get("value")));
    }
    for (JsonNode source : corpus.get("sources")) {
      claims.add(
          Claim.of(
              "source",
              source.get("stories"),
              "SELECT count(DISTINCT story_id) FROM articles"
                  + " WHERE source IS NOT DISTINCT FROM %s AND story_id = article_id",
              source.get("value")));
    }
    for (JsonNode period : corpus.get("periods")) {
      claims.add(
          Claim.of(
              "period",
              period.get(1),
              "SELECT count(*) FROM articles WHERE left(published::VARCHAR, 10) = %s",
              period.get(0)));
    }
    for (JsonNode input : corpus.get("inputs")) {
      claims.add(
          Claim.of(
              "input",
              input.get("articles"),
              "SELECT count(*) FROM articles WHERE input = %s",
              input.get("file")));
    }
    return claims;
  }

  static List<Claim> tables(JsonNode data) {
    List<Claim> claims = new ArrayList<>();
    for (JsonNode table : data.get("tables")) {
      if (!table.get("rows").isNull()) {
        String name = table.get("name").asText();
        claims.add(
            new Claim("table", table.get("rows").asDouble(), "SELECT count(*) FROM " + name));
      }
    }
    JsonNode limits = data.get("limits");
    claims.add(Claim.of("limits.actors", limits.at("/actors/all"), "SELECT count(*) FROM actors"));
    claims.add(Claim.of("limits.ties", limits.at("/ties/all"), "SELECT count(*) FROM ties"));
    claims.add(
        Claim.of(
            "limits.pairs",
            limits.at("/pairs/all"),
            "SELECT count(DISTINCT actor_a || ' ' || actor_b) FROM cooccurrence"
                + " WHERE period = 'all'"));
    return claims;
  }

  static List<Claim> groups(JsonNode data) {
    List<Claim> claims = new ArrayList<>();
    for (JsonNode group : data.get("group_terms")) {
      for (JsonNode term : group.get("terms")) {
        claims.add(
            Claim.of(
                "group term",
                term.get(4),
                "SELECT log_likelihood FROM group_terms WHERE group_value = %s AND language = %s"
                    + " AND term = %s",
                group.get("group_value"),
                group.get("language"),
                term.get(0)));
      }
    }
    return claims;
  }
}

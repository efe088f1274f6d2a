package org.rawabit.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What a report says of pairs and networks: what they share is counted again from the mentions. */
final class PairClaims {
  private PairClaims() {}

  /** Units of the first articles of stories that have both. */
  static List<Claim> together(JsonNode data) {
    List<Claim> claims = new ArrayList<>();
    int place = measure(data, "n_ab");
    for (JsonNode pair : data.get("pairs")) {
      for (String scope : List.of("article", "paragraph", "sentence")) {
        if (pair.get("scopes").has(scope)) {
          String unit = scope.equals("article") ? "article_id" : "article_id, m." + scope;
          claims.add(
              Claim.of(
                  scope + " n_ab of " + pair.get("a") + pair.get("b"),
                  pair.get("scopes").get(scope).get(place),
                  "SELECT count(*) FROM (SELECT 1 FROM mentions m JOIN articles a USING (article_id)"
                      + " WHERE kind <> 'place' AND story_id = article_id AND actor_id IN (%s, %s)"
                      + " GROUP BY "
                      + unit
                      + " HAVING count(DISTINCT actor_id) = 2)",
                  pair.get("a"),
                  pair.get("b")));
        }
      }
    }
    return claims;
  }

  static List<Claim> measures(JsonNode data) {
    List<Claim> claims = new ArrayList<>();
    for (JsonNode pair : data.get("pairs")) {
      for (Map.Entry<String, JsonNode> scope : pair.get("scopes").properties()) {
        for (String name : List.of("pmi", "llr", "odds_ratio_low", "q_value", "n_b")) {
          claims.add(
              Claim.of(
                  name + " of " + pair.get("a") + pair.get("b"),
                  scope.getValue().get(measure(data, name)),
                  "SELECT "
                      + name
                      + " FROM cooccurrence WHERE period = 'all' AND actor_a = %s"
                      + " AND actor_b = %s AND scope = %s",
                  pair.get("a"),
                  pair.get("b"),
                  scope.getKey()));
        }
      }
    }
    return claims;
  }

  static List<Claim> periods(JsonNode data) {
    List<Claim> claims = new ArrayList<>();
    for (JsonNode pair : data.get("pairs")) {
      for (JsonNode period : pair.get("periods")) {
        claims.add(
            Claim.of(
                "period of " + pair.get("a") + pair.get("b"),
                period.get(5),
                "SELECT llr FROM cooccurrence WHERE scope = 'sentence' AND actor_a = %s"
                    + " AND actor_b = %s AND period = %s",
                pair.get("a"),
                pair.get("b"),
                period.get(1)));
      }
      for (JsonNode change : pair.get("changes")) {
        claims.add(
            Claim.of(
                "change of " + pair.get("a") + pair.get("b"),
                change.get(6),
                "SELECT log_ratio FROM tie_changes WHERE scope = 'sentence' AND actor_a = %s"
                    + " AND actor_b = %s AND period = %s",
                pair.get("a"),
                pair.get("b"),
                change.get(1)));
      }
    }
    return claims;
  }

  static List<Claim> evidence(JsonNode data) {
    List<Claim> claims = new ArrayList<>();
    for (JsonNode pair : data.get("pairs")) {
      claims.add(
          Claim.of(
              "evidence of " + pair.get("a") + pair.get("b"),
              pair.get("evidence").size(),
              "SELECT count(*) FROM evidence WHERE actor_a = %s AND actor_b = %s AND rank <= 3",
              pair.get("a"),
              pair.get("b")));
    }
    return claims;
  }

  /** The degree of an actor is how many ties it has. */
  static List<Claim> networks(JsonNode data) {
    List<Claim> claims = new ArrayList<>();
    for (JsonNode network : data.get("networks")) {
      for (JsonNode node : network.get("nodes")) {
        claims.add(
            Claim.of(
                "degree of " + node.get(0),
                node.get(1),
                "SELECT count(*) FROM ties WHERE period = %s AND %s IN (actor_a, actor_b)",
                network.get("period"),
                node.get(0)));
      }
      for (JsonNode tie : network.get("ties")) {
        claims.add(
            Claim.of(
                "n_ab of the tie " + tie.get(0) + tie.get(1),
                tie.get(6),
                "SELECT n_ab FROM cooccurrence WHERE scope = 'sentence' AND period = %s"
                    + " AND actor_a = %s AND actor_b = %s",
                network.get("period"),
                tie.get(0),
                tie.get(1)));
      }
    }
    return claims;
  }

  private static int measure(JsonNode data, String name) {
    for (int i = 0; i < data.get("measures").size(); i++) {
      if (data.get("measures").get(i).asText().equals(name)) {
        return i;
      }
    }
    throw new AssertionError("no measure " + name);
  }
}

package org.rawabit.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** What a report says of actors: counts are counted again from the mentions. */
final class ActorClaims {
  private ActorClaims() {}

  static List<Claim> counts(JsonNode data) {
    List<Claim> claims = new ArrayList<>();
    for (JsonNode actor : data.get("actors")) {
      JsonNode id = actor.get("id");
      claims.add(
          Claim.of(
              "articles of " + id,
              actor.get("articles"),
              "SELECT count(DISTINCT article_id) FROM mentions WHERE actor_id = %s"
                  + " AND kind <> 'place'",
              id));
      claims.add(
          Claim.of(
              "stories of " + id,
              actor.get("stories"),
              "SELECT count(DISTINCT article_id) FROM mentions JOIN articles USING (article_id)"
                  + " WHERE actor_id = %s AND kind <> 'place' AND story_id = article_id",
              id));
      claims.add(
          Claim.of(
              "mentions of " + id,
              actor.get("mentions"),
              "SELECT count(*) FROM mentions WHERE actor_id = %s AND kind <> 'place'",
              id));
    }
    return claims;
  }

  static List<Claim> names(JsonNode data) {
    List<Claim> claims = new ArrayList<>();
    for (JsonNode actor : data.get("actors")) {
      for (JsonNode alias : actor.get("aliases")) {
        claims.add(
            Claim.of(
                "alias of " + actor.get("id"),
                alias.get(2),
                "SELECT count(*) FROM mentions WHERE actor_id = %s AND surface = %s AND kind = %s",
                actor.get("id"),
                alias.get(0),
                alias.get(1)));
      }
    }
    return claims;
  }

  static List<Claim> terms(JsonNode data) {
    List<Claim> claims = new ArrayList<>();
    for (JsonNode actor : data.get("actors")) {
      for (JsonNode term : actor.get("terms")) {
        claims.add(
            Claim.of(
                "term of " + actor.get("id"),
                term.get(5),
                "SELECT log_likelihood FROM actor_terms WHERE actor_id = %s AND language = %s"
                    + " AND term = %s",
                actor.get("id"),
                term.get(0),
                term.get(1)));
      }
    }
    return claims;
  }

  static List<Claim> months(JsonNode data) {
    List<Claim> claims = new ArrayList<>();
    for (JsonNode actor : data.get("actors")) {
      for (JsonNode month : actor.at("/timeline/month")) {
        claims.add(
            Claim.of(
                "month of " + actor.get("id"),
                month.get(2),
                "SELECT count(DISTINCT article_id) FROM mentions JOIN articles USING (article_id)"
                    + " WHERE actor_id = %s AND kind <> 'place' AND story_id = article_id"
                    + " AND left(published::VARCHAR, 7) = %s",
                actor.get("id"),
                month.get(0)));
      }
    }
    return claims;
  }

  static List<Claim> bursts(JsonNode data) {
    List<Claim> claims = new ArrayList<>();
    for (JsonNode burst : data.get("bursts")) {
      claims.add(
          Claim.of(
              "burst",
              burst.get(9),
              "SELECT weight FROM bursts WHERE period_kind = %s AND actor_a = %s"
                  + " AND actor_b IS NOT DISTINCT FROM %s AND first_period = %s",
              burst.get(0),
              burst.get(2),
              burst.get(3),
              burst.get(5)));
    }
    return claims;
  }

  /** Confidence of marks, by where the mention stands in the text. */
  static List<Claim> marks(JsonNode data) {
    List<Claim> claims = new ArrayList<>();
    for (JsonNode sentence : data.get("sentences")) {
      for (JsonNode mark : sentence.get("marks")) {
        if (!sentence.get("cut").asBoolean()) {
          claims.add(
              Claim.of(
                  "mark",
                  mark.get(5),
                  "SELECT confidence FROM mentions WHERE article_id = %s AND start = %s"
                      + " AND actor_id = %s",
                  data.at("/articles/" + sentence.get("article").asInt()).get("id"),
                  sentence.get("start").asInt() + mark.get(0).asInt(),
                  mark.get(2)));
        }
      }
    }
    return claims;
  }
}

package org.rawabit.explain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.rawabit.UserError;
import org.rawabit.actors.Actor;
import org.rawabit.tables.Tables;
import org.rawabit.text.Normalized;
import org.rawabit.yaml.Nearest;

/** Finds the actors of a run by their ids, or by labels that one actor alone has. */
final class ActorLookup {
  private static final int NEAR = 5;

  private static final String ACTORS =
      "SELECT actor_id, type, label_ar, label_en, label_fr, articles FROM actors ORDER BY actor_id";

  private final RunTables run;
  private final List<PairActor> actors;

  ActorLookup(RunTables run) {
    this.run = run;
    this.actors = run.rows(List.of(Tables.ACTORS), ACTORS, ActorLookup::actor);
  }

  private static PairActor actor(ResultSet row) throws SQLException {
    Map<String, String> labels = new LinkedHashMap<>();
    for (String language : List.of("ar", "en", "fr")) {
      String label = row.getString("label_" + language);
      if (label != null) {
        labels.put(language, label);
      }
    }
    return new PairActor(
        row.getString("actor_id"), row.getString("type"), labels, row.getLong("articles"));
  }

  boolean isId(String typed) {
    return actors.stream().anyMatch(actor -> actor.id().equals(typed));
  }

  /** The actor of an id or label; a {@link UserError} where it is none's or several actors'. */
  PairActor find(String typed) {
    List<PairActor> found = actors.stream().filter(actor -> actor.id().equals(typed)).toList();
    if (found.isEmpty()) {
      String plain = plain(typed);
      found =
          actors.stream()
              .filter(a -> a.labels().values().stream().anyMatch(l -> plain(l).equals(plain)))
              .toList();
    }
    if (found.size() > 1) {
      throw new UserError(
          "'%s' is the label of several actors: %s; use an id"
              .formatted(
                  typed, found.stream().map(PairActor::id).collect(Collectors.joining(", "))));
    }
    if (found.isEmpty()) {
      throw none(typed);
    }
    return found.get(0);
  }

  /** Case, accents and the spellings of Arabic letters make no difference. */
  private static String plain(String label) {
    return Normalized.of(label.strip()).text();
  }

  private UserError none(String typed) {
    List<Actor> listed = run.job() == null ? List.of() : run.job().actors().get();
    for (Actor actor : listed) {
      boolean isMeant =
          actor.id().equals(typed)
              || actor.label().values().stream().anyMatch(l -> plain(l).equals(plain(typed)));
      if (isMeant) {
        return new UserError(
            "%s is in the actor files, but no article has a counted mention of it"
                .formatted(actor.id()));
      }
    }
    Set<String> near = near(typed, actors);
    String question = near.isEmpty() ? "" : "; did you mean " + String.join(" or ", near) + "?";
    return new UserError("no actor '%s' is mentioned in this run%s".formatted(typed, question));
  }

  /** Ids with the typed letters in them, then ids and actors of labels at a small distance. */
  private static Set<String> near(String typed, List<PairActor> actors) {
    Set<String> near = new LinkedHashSet<>();
    String plain = plain(typed);
    Map<String, String> names = new LinkedHashMap<>();
    for (PairActor actor : actors) {
      names.put(plain(actor.id()), actor.id());
      actor.labels().values().forEach(label -> names.putIfAbsent(plain(label), actor.id()));
    }
    List<String> known = new ArrayList<>(names.keySet());
    Nearest.to(plain, known, NEAR).forEach(name -> near.add(names.getOrDefault(name, name)));
    actors.stream()
        .map(PairActor::id)
        .filter(id -> !plain.isBlank() && id.contains(plain))
        .forEach(near::add);
    return near.stream().limit(NEAR).collect(Collectors.toCollection(LinkedHashSet::new));
  }
}

package org.rawabit.query;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.rawabit.UserError;
import org.rawabit.actors.Actor;
import org.rawabit.tables.Tables;
import org.rawabit.text.Normalized;
import org.rawabit.yaml.Nearest;

/** Finds the actors of a run by their ids, or by labels that one actor alone has. */
public final class ActorLookup {
  private static final int NEAR = 5;

  private static final String ACTORS =
      "SELECT actor_id, type, label_ar, label_en, label_fr, articles FROM actors ORDER BY actor_id";

  private final Supplier<List<Actor>> listed;
  private final List<RunActor> actors;

  /**
   * @param listed the actors of the actor files, where they are known: asked for what is not found
   */
  public ActorLookup(TableViews views, Supplier<List<Actor>> listed) {
    this.listed = listed;
    this.actors = views.rows(List.of(Tables.ACTORS), ACTORS, ActorLookup::actor, List.of());
  }

  private static RunActor actor(ResultSet row) throws SQLException {
    Map<String, String> labels = new LinkedHashMap<>();
    for (String language : List.of("ar", "en", "fr")) {
      String label = row.getString("label_" + language);
      if (label != null) {
        labels.put(language, label);
      }
    }
    return new RunActor(
        row.getString("actor_id"), row.getString("type"), labels, row.getLong("articles"));
  }

  /** All of them, by id. */
  List<RunActor> all() {
    return actors;
  }

  /** Whether an actor of the run has this id. */
  public boolean isId(String typed) {
    return actors.stream().anyMatch(actor -> actor.id().equals(typed));
  }

  /** The actor of an id or label; a {@link UserError} where it is none's or several actors'. */
  public RunActor find(String typed) {
    return known(typed).orElseThrow(() -> none(typed));
  }

  /** The same; empty where it is none's. */
  public Optional<RunActor> known(String typed) {
    List<RunActor> found = actors.stream().filter(actor -> actor.id().equals(typed)).toList();
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
                  typed, found.stream().map(RunActor::id).collect(Collectors.joining(", "))));
    }
    return found.stream().findFirst();
  }

  /** Case, accents and the spellings of Arabic letters make no difference. */
  private static String plain(String label) {
    return Normalized.of(label.strip()).text();
  }

  private UserError none(String typed) {
    for (Actor actor : listed.get()) {
      boolean isMeant =
          actor.id().equals(typed)
              || actor.label().values().stream().anyMatch(l -> plain(l).equals(plain(typed)));
      if (isMeant) {
        return new UserError(
            "%s is in the actor files, but no article has a counted mention of it"
                .formatted(actor.id()));
      }
    }
    List<String> near = near(typed);
    String question = near.isEmpty() ? "" : "; did you mean " + String.join(" or ", near) + "?";
    return new UserError("no actor '%s' is mentioned in this run%s".formatted(typed, question));
  }

  /** Actors with the typed words in a label or their id; those in the most articles first. */
  public List<RunActor> called(String typed) {
    String plain = plain(typed);
    return plain.isBlank()
        ? List.of()
        : actors.stream()
            .filter(actor -> isCalled(actor, plain))
            .sorted(
                Comparator.comparingLong(RunActor::articles).reversed().thenComparing(RunActor::id))
            .toList();
  }

  private static boolean isCalled(RunActor actor, String plain) {
    return ("_" + actor.id() + "_").contains("_" + plain.replace(' ', '_') + "_")
        || actor.labels().values().stream()
            .anyMatch(label -> (" " + plain(label) + " ").contains(" " + plain + " "));
  }

  /** Ids of those who are called so, then ids near the typed letters, or with these in them. */
  public List<String> near(String typed) {
    Set<String> near = new LinkedHashSet<>();
    String plain = plain(typed);
    called(typed).forEach(actor -> near.add(actor.id()));
    Map<String, String> names = new LinkedHashMap<>();
    for (RunActor actor : actors) {
      names.put(plain(actor.id()), actor.id());
      actor.labels().values().forEach(label -> names.putIfAbsent(plain(label), actor.id()));
    }
    List<String> known = new ArrayList<>(names.keySet());
    Nearest.to(plain, known, NEAR).forEach(name -> near.add(names.getOrDefault(name, name)));
    return near.stream().limit(NEAR).toList();
  }
}

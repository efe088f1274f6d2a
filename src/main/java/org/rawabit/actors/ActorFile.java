package org.rawabit.actors;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rawabit.UserError;
import org.rawabit.yaml.YamlMap;
import org.rawabit.yaml.YamlText;

/** Reads actor files: every mistake is one line with file, line, key and what is allowed. */
public final class ActorFile {
  private static final Set<String> LANGUAGES = Set.of("ar", "en", "fr");
  private static final String LANGUAGES_ALLOWED = "expected languages ar, en, fr";

  private ActorFile() {}

  /**
   * Reads one file.
   *
   * @param file its name in messages
   * @param content YAML
   */
  public static List<Actor> parse(String file, String content) {
    YamlMap root = YamlMap.parse(file, content).onlyKeys("actors");
    List<Actor> actors = root.maps("actors").stream().map(ActorFile::actor).toList();
    if (actors.isEmpty()) {
      throw root.error("actors", "holds no actor");
    }
    Map<String, Actor> byId = new LinkedHashMap<>();
    for (Actor actor : actors) {
      Actor twin = byId.put(actor.id(), actor);
      if (twin != null) {
        throw new UserError(
            "%s: id %s stands twice in this file, first at %s"
                .formatted(actor.place(), actor.id(), twin.place()));
      }
    }
    return actors;
  }

  /** The actors of several files; an actor described in two of them has all that both say. */
  public static List<Actor> merge(List<List<Actor>> files) {
    Map<String, Actor> byId = new LinkedHashMap<>();
    for (List<Actor> file : files) {
      for (Actor actor : file) {
        byId.merge(actor.id(), actor, ActorFile::merge);
      }
    }
    return List.copyOf(byId.values());
  }

  private static Actor merge(Actor first, Actor second) {
    if (first.type() != second.type()) {
      throw new UserError(
          "%s: id %s is of another type than at %s"
              .formatted(second.place(), second.id(), first.place()));
    }
    return first.with(second);
  }

  private static Actor actor(YamlMap map) {
    map.onlyKeys(
        "id",
        "type",
        "label",
        "names",
        "short_names",
        "metonyms",
        "demonyms",
        "roles",
        "descriptions",
        "reject",
        "member_of",
        "wikidata",
        "iso");
    String id = map.string("id");
    if (!id.matches("[a-z0-9_]+")) {
      throw map.error("id", "'" + id + "' is not made of a-z, 0-9 and _ alone");
    }
    if (!map.has("type")) {
      throw map.error("type", "is missing; it is required");
    }
    ActorType type = map.oneOf("type", ActorType.class, ActorType.PERSON);
    return new Actor(
        id,
        type,
        label(map),
        phrases(map, "names"),
        phrases(map, "short_names"),
        phrases(map, "metonyms"),
        phrases(map, "demonyms"),
        map.maps("roles").stream().map(ActorFile::role).toList(),
        phrases(map, "descriptions"),
        phrases(map, "reject"),
        map.strings("member_of"),
        map.optionalString("wikidata").orElse(null),
        map.file() + ":" + map.line());
  }

  private static Map<String, String> label(YamlMap map) {
    YamlMap labels = map.map("label");
    if (labels.keys().isEmpty()) {
      throw map.error("label", "is missing; expected {ar: …, en: …}");
    }
    Map<String, String> label = new LinkedHashMap<>();
    for (String language : languages(labels)) {
      label.put(language, labels.string(language));
    }
    return label;
  }

  private static List<Phrase> phrases(YamlMap map, String key) {
    YamlMap byLanguage = map.map(key);
    List<Phrase> phrases = new ArrayList<>();
    for (String language : languages(byLanguage)) {
      for (YamlText text : byLanguage.texts(language)) {
        if (text.value().isBlank()) {
          throw byLanguage.error(language, "holds an empty name");
        }
        String place = map.file() + ":" + text.line();
        phrases.add(new Phrase(language, text.value(), place));
      }
    }
    return phrases;
  }

  private static List<String> languages(YamlMap map) {
    for (String language : map.keys()) {
      if (!LANGUAGES.contains(language)) {
        throw map.error(language, "is no language of actor files; " + LANGUAGES_ALLOWED);
      }
    }
    return List.copyOf(map.keys());
  }

  private static Role role(YamlMap map) {
    map.onlyKeys("title", "from", "to");
    List<Phrase> titles = phrases(map, "title");
    if (titles.isEmpty()) {
      throw map.error("title", "is missing; expected {ar: [رئيس …], en: […]}");
    }
    LocalDate from = date(map, "from", Edge.FIRST);
    LocalDate to = date(map, "to", Edge.LAST);
    if (from != null && to != null && to.isBefore(from)) {
      throw map.error("to", "%s is before from, %s".formatted(to, from));
    }
    return new Role(titles, from, to);
  }

  private enum Edge {
    FIRST,
    LAST
  }

  /** A day; a month or year stands for its first or last day. */
  private static @Nullable LocalDate date(YamlMap map, String key, Edge edge) {
    String text = map.string(key, "");
    if (text.isEmpty()) {
      return null;
    }
    try {
      if (text.matches("\\d{4}")) {
        int year = Integer.parseInt(text);
        return edge == Edge.FIRST ? LocalDate.of(year, 1, 1) : LocalDate.of(year, 12, 31);
      }
      if (text.matches("\\d{4}-\\d{2}")) {
        YearMonth month = YearMonth.parse(text);
        return edge == Edge.FIRST ? month.atDay(1) : month.atEndOfMonth();
      }
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw map.error(key, "'%s' is no date; expected 2015-03-09, 2015-03 or 2015".formatted(text));
    }
  }
}

package org.rawabit.actors;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rawabit.UserError;
import org.rawabit.yaml.Key;
import org.rawabit.yaml.Section;
import org.rawabit.yaml.YamlMap;
import org.rawabit.yaml.YamlText;

/**
 * Reads actor files: every mistake is one line with file, line, key and what is allowed.
 *
 * <p>A key is declared once, in a {@link Section}: by it files are read, and docs/actor-file.md is
 * printed from it.
 */
public final class ActorFile {
  private static final Set<String> LANGUAGES = Set.of("ar", "en", "fr");
  private static final String LANGUAGES_ALLOWED = "expected languages ar, en, fr";

  private static final Section FILE =
      new Section(
          "", "An actor file is YAML: one list of actors. Several files of a job are read as one.");
  private static final Key<List<YamlMap>> ACTORS =
      FILE.key("actors", "list of [entries](#actors)", Key.REQUIRED, "the actors", YamlMap::maps);

  private static final String PHRASES =
      "lists of phrases by language, `{ar: […], en: […], fr: […]}`";
  private static final Section ACTOR = new Section("actors[]", "An actor.");
  private static final Key<String> ID =
      ACTOR.required(
          "id", "a–z, 0–9 and _", "the name of the actor in tables and commands; never change it");
  private static final Key<ActorType> TYPE =
      ACTOR.key(
          "type",
          "one of " + Section.constants(List.of(ActorType.values())),
          Key.REQUIRED,
          "what it is",
          ActorFile::type);
  private static final Key<Map<String, String>> LABEL =
      ACTOR.key(
          "label",
          "a text by language, `{ar: …, en: …, fr: …}`",
          Key.REQUIRED,
          "what people read; nothing is searched by it",
          (map, key) -> label(map));
  private static final Key<List<Phrase>> NAMES =
      phrases(
          "names",
          "what denotes the actor wherever it stands; of persons full names, and then the family"
              + " name alone, too: [what matches](actors.md#what-matches-without-being-typed)");
  private static final Key<List<Phrase>> SHORT_NAMES =
      phrases(
          "short_names",
          "what may be somebody else too: حفتر, مجلس النواب; the article decides [whose it"
              + " is](actors.md#which-of-several), or [that it is nobody's](actors.md#what-is-nobodys)");
  private static final Key<List<Phrase>> METONYMS =
      phrases(
          "metonyms",
          "a capital or seat that stands for the actor: [`metonym` or"
              + " `place`](actors.md#kinds)");
  private static final Key<List<Phrase>> DEMONYMS =
      phrases(
          "demonyms",
          "adjectives of a state, masculine singular (مصري, Egyptian, égyptien), from which bodies"
              + " (السلطات المصرية) and formal names (الجمهورية المصرية) are made; none of an"
              + " adjective that is an ordinary word too (مالي)");
  private static final Key<List<Role>> ROLES =
      ACTOR.key(
          "roles",
          "list of [entries](#roles)",
          "none",
          "offices, which count on articles of their days",
          (map, key) -> map.maps(key).stream().map(ActorFile::role).toList());
  private static final Key<List<Phrase>> DESCRIPTIONS =
      phrases(
          "descriptions",
          "phrases that pick the actor out without name or office: الرجل القوي في شرق ليبيا");
  private static final Key<List<Phrase>> REJECT =
      phrases(
          "reject",
          "phrases in which a name is not this actor; silent for the actor that lists it alone, and"
              + " nothing is found inside");
  private static final Key<List<String>> MEMBER_OF =
      ACTOR.key(
          "member_of",
          "list of ids",
          "none",
          "groups; tells of which state a body or person is, and for whom it counts under"
              + " `cooccurrence.roll_up`",
          YamlMap::strings);
  private static final Key<Optional<String>> WIKIDATA =
      ACTOR.optional("wikidata", "text", "none", "for your reference");

  static {
    ACTOR.optional("iso", "text", "none", "for your reference");
  }

  private static final Section ROLE = new Section("roles[]", "An office that an actor held.");
  private static final Key<List<Phrase>> TITLE =
      ROLE.key(
          "title",
          PHRASES,
          Key.REQUIRED,
          "its titles; [equal titles follow](actors.md#offices)",
          ActorFile::titles);
  private static final Key<Optional<LocalDate>> FROM =
      ROLE.key(
          "from",
          "day, month or year: `2015-03-09`, `2015-03`, `2015`",
          "always",
          "its first day; on undated articles an office counts only where there is neither",
          (map, key) -> Optional.ofNullable(date(map, key, Edge.FIRST)));
  private static final Key<Optional<LocalDate>> TO =
      ROLE.key(
          "to",
          "day, month or year",
          "still held",
          "its last day",
          (map, key) -> Optional.ofNullable(date(map, key, Edge.LAST)));

  private ActorFile() {}

  /** Every section of an actor file. */
  public static List<Section> sections() {
    return List.of(FILE, ACTOR, ROLE);
  }

  private static Key<List<Phrase>> phrases(String name, String meaning) {
    return ACTOR.key(name, PHRASES, "none", meaning, ActorFile::phrases);
  }

  /**
   * Reads one file.
   *
   * @param file its name in messages
   * @param content YAML
   */
  public static List<Actor> parse(String file, String content) {
    YamlMap root = FILE.only(YamlMap.parse(file, content));
    List<Actor> actors = ACTORS.of(root).stream().map(ActorFile::actor).toList();
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
    ACTOR.only(map);
    return new Actor(
        id(map),
        TYPE.of(map),
        LABEL.of(map),
        NAMES.of(map),
        SHORT_NAMES.of(map),
        METONYMS.of(map),
        DEMONYMS.of(map),
        ROLES.of(map),
        DESCRIPTIONS.of(map),
        REJECT.of(map),
        MEMBER_OF.of(map),
        WIKIDATA.of(map).orElse(null),
        map.file() + ":" + map.line());
  }

  private static String id(YamlMap map) {
    String id = ID.of(map);
    if (!id.matches("[a-z0-9_]+")) {
      throw map.error("id", "'" + id + "' is not made of a-z, 0-9 and _ alone");
    }
    return id;
  }

  private static ActorType type(YamlMap map, String key) {
    if (!map.has(key)) {
      throw map.error(key, "is missing; it is required");
    }
    return map.oneOf(key, ActorType.class, ActorType.PERSON);
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
    ROLE.only(map);
    List<Phrase> titles = TITLE.of(map);
    LocalDate from = FROM.of(map).orElse(null);
    LocalDate to = TO.of(map).orElse(null);
    if (from != null && to != null && to.isBefore(from)) {
      throw map.error("to", "%s is before from, %s".formatted(to, from));
    }
    return new Role(titles, from, to);
  }

  private static List<Phrase> titles(YamlMap map, String key) {
    List<Phrase> titles = phrases(map, key);
    if (titles.isEmpty()) {
      throw map.error(key, "is missing; expected {ar: [رئيس …], en: […]}");
    }
    return titles;
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

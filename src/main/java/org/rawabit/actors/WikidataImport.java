package org.rawabit.actors;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rawabit.UserError;
import org.rawabit.actors.WikidataColumns.Holds;

/**
 * Makes actors of a table of labels and aliases from Wikidata.
 *
 * <ul>
 *   <li>the rows of an item are one actor; its id is made from the English label
 *   <li>an alias of a person that is one word is a short name
 *   <li>of spellings that match the same words the first stays: the label, then in order
 * </ul>
 */
public final class WikidataImport implements WikidataCsv.Sink {
  private static final List<String> LANGUAGES = List.of("ar", "en", "fr");

  private final String file;
  private final @Nullable ActorType type;
  private final @Nullable String language;
  private final Spellings spellings = new Spellings();
  private final Map<String, Item> items =
      new TreeMap<>(Comparator.comparing(WikidataImport::number));
  private final Map<Long, List<String>> unusable = new TreeMap<>();

  /** What the rows say of one item. */
  private static final class Item {
    private final long line;
    private final Map<String, String> labels = new TreeMap<>();
    private final Map<String, Set<String>> aliases = new TreeMap<>();
    private final Set<String> instanceOf = new LinkedHashSet<>();

    Item(long line) {
      this.line = line;
    }
  }

  private WikidataImport(String file, @Nullable ActorType type, @Nullable String language) {
    this.file = file;
    this.type = type;
    this.language = language;
  }

  /**
   * What became of a table.
   *
   * @param actors by id
   * @param unusable a line for each row or value that is left out, with the reason
   */
  public record Result(List<Actor> actors, List<String> unusable) {}

  /**
   * Reads a table.
   *
   * @param file its name in messages
   * @param type of all actors, or null where the table says what each is an instance of
   * @param language of columns that name none, or null for what the letters tell
   */
  public static Result read(
      String file, String content, @Nullable ActorType type, @Nullable String language) {
    WikidataImport table = new WikidataImport(file, type, language);
    WikidataCsv.read(file, content, table);
    return new Result(table.actors(), table.unusable());
  }

  private List<String> unusable() {
    return unusable.values().stream().flatMap(List::stream).toList();
  }

  @Override
  public void unusable(long line, String reason) {
    unusable
        .computeIfAbsent(line, l -> new ArrayList<>())
        .add("%s:%d: %s".formatted(file, line, reason));
  }

  @Override
  public void value(WikidataCsv.Value value) {
    Item item = items.computeIfAbsent(value.item(), i -> new Item(value.line()));
    if (value.holds() == Holds.INSTANCE_OF) {
      item.instanceOf.add(value.text());
    } else if (value.holds() == Holds.LABEL) {
      String name = value.text();
      String spoken = language(value, name);
      if (name.equals(value.item())) {
        unusable(value.line(), "the label is the item's id: %s has none".formatted(name));
      } else if (spoken != null && isUsable(value.line(), spoken, name)) {
        item.labels.putIfAbsent(spoken, name);
      }
    } else {
      for (String name : value.text().split(value.text().contains("|") ? "\\|" : ",", -1)) {
        String alias = name.strip();
        String spoken = alias.isEmpty() ? null : language(value, alias);
        if (spoken != null && isUsable(value.line(), spoken, alias)) {
          item.aliases.computeIfAbsent(spoken, l -> new LinkedHashSet<>()).add(alias);
        }
      }
    }
  }

  private @Nullable String language(WikidataCsv.Value value, String name) {
    String told = value.language() != null ? value.language() : language;
    if (told == null || told.isEmpty()) {
      return isArabic(name) ? "ar" : "en";
    }
    if (!LANGUAGES.contains(told)) {
      unusable(value.line(), "%s: is in %s; actor files have ar, en and fr".formatted(name, told));
      return null;
    }
    return told;
  }

  private boolean isUsable(long line, String language, String name) {
    if (isArabic(name) != language.equals("ar")
        || !name.matches("[\\p{IsArabic}\\p{IsLatin}\\p{IsCommon}\\p{IsInherited}]*")) {
      unusable(line, "%s: is not in the letters of %s".formatted(name, language));
      return false;
    }
    List<String[]> words = spellings.of(name);
    if (words.isEmpty() || (words.get(0).length == 1 && words.get(0)[0].length() == 1)) {
      unusable(line, "%s: has no word of two letters".formatted(name));
      return false;
    }
    return true;
  }

  private static boolean isArabic(String name) {
    return name.codePoints()
        .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC);
  }

  private List<Actor> actors() {
    List<Actor> actors = new ArrayList<>();
    Set<String> taken = new HashSet<>();
    items.forEach(
        (wikidata, item) -> {
          ActorType is = type == null ? type(item) : type;
          if (item.labels.isEmpty() && item.aliases.isEmpty()) {
            unusable(item.line, wikidata + ": has no label that can be used");
          } else if (is == null) {
            unusable(item.line, wikidata + ": " + noType(item));
          } else {
            actors.add(actor(wikidata, item, is, taken));
          }
        });
    if (actors.isEmpty()) {
      throw new UserError(
          "%s: no row can be used%s"
              .formatted(file, unusable.isEmpty() ? "" : "; the first: " + unusable().get(0)));
    }
    actors.sort(Comparator.comparing(Actor::id));
    return actors;
  }

  private static String noType(Item item) {
    return item.instanceOf.isEmpty()
        ? "nothing says what it is an instance of; --type says it for all"
        : "is an instance of %s, which is no type of actor; --type says one for all"
            .formatted(String.join(", ", item.instanceOf));
  }

  private static @Nullable ActorType type(Item item) {
    for (String instanceOf : item.instanceOf) {
      ActorType type = WikidataTypes.of(instanceOf);
      if (type != null) {
        return type;
      }
    }
    return null;
  }

  private Actor actor(String wikidata, Item item, ActorType is, Set<String> taken) {
    Map<String, String> label = new LinkedHashMap<>();
    List<Phrase> names = new ArrayList<>();
    List<Phrase> shortNames = new ArrayList<>();
    for (String spoken : LANGUAGES) {
      Set<String> words = new HashSet<>();
      Set<String> all = new LinkedHashSet<>();
      String shown = item.labels.get(spoken);
      if (shown != null) {
        label.put(spoken, shown);
        all.add(shown);
      }
      item.aliases.getOrDefault(spoken, Set.of()).stream().sorted().forEach(all::add);
      for (String name : all) {
        List<String[]> spelled = spellings.of(name);
        if (words.contains(String.join(" ", spelled.get(0)))) {
          continue;
        }
        spelled.forEach(s -> words.add(String.join(" ", s)));
        boolean isShort = is == ActorType.PERSON && spelled.stream().allMatch(s -> s.length == 1);
        (isShort ? shortNames : names).add(new Phrase(spoken, name));
      }
    }
    if (label.isEmpty()) {
      Phrase first = names.isEmpty() ? shortNames.get(0) : names.get(0);
      label.put(first.language(), first.text());
    }
    return Actor.named(id(label, wikidata, taken), is, label, names, shortNames, wikidata, "");
  }

  /** Of two of one name the later item has its number behind: john_smith_q42. */
  private static String id(Map<String, String> label, String wikidata, Set<String> taken) {
    String name = label.values().iterator().next();
    for (String spoken : List.of("fr", "en")) {
      name = label.getOrDefault(spoken, name);
    }
    String id = ActorYaml.id(name);
    return taken.add(id) ? id : ActorYaml.freeId(ActorYaml.id(name + " " + wikidata), taken);
  }

  private static long number(String item) {
    return Long.parseLong(item.substring(1));
  }
}

package org.rawabit.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rawabit.UserError;

/**
 * What the columns of a table from Wikidata hold, told by their names.
 *
 * <p>A language stands in the column's name (label_ar), in a column of its own (lang), behind the
 * value ("…"@ar), or nowhere.
 */
final class WikidataColumns {
  private static final Pattern TEXT =
      Pattern.compile("(item)?(altlabels?|alias(?:es)?|label)[_-]?([a-z]{2,3}(?:-[a-z]+)?)?");
  private static final String EXPECTED =
      "expected item with itemLabel, label_ar, label_en, itemAltLabel, altLabel_ar …, or"
          + " item,lang,label,alias";

  /** What a column holds. */
  enum Holds {
    ITEM,
    LANGUAGE,
    LABEL,
    ALIASES,
    INSTANCE_OF,
    NOTHING
  }

  /**
   * A column.
   *
   * @param language in its name, or null
   */
  record Column(Holds holds, @Nullable String language) {}

  private final List<Column> columns = new ArrayList<>();

  WikidataColumns(String file, List<String> names) {
    for (String name : names) {
      columns.add(column(name.strip().toLowerCase(Locale.ROOT).replaceFirst("^\\?", "")));
    }
    if (!has(Holds.ITEM)) {
      throw missing(file, "item", names);
    }
    if (!has(Holds.LABEL) && !has(Holds.ALIASES)) {
      throw missing(file, "label", names);
    }
  }

  private static UserError missing(String file, String column, List<String> names) {
    return new UserError(
        "%s:1: there is no column %s among %s; %s"
            .formatted(file, column, String.join(", ", names), EXPECTED));
  }

  private static Column column(String name) {
    return switch (name) {
      case "item", "qid", "wikidata" -> new Column(Holds.ITEM, null);
      case "lang", "language" -> new Column(Holds.LANGUAGE, null);
      case "instanceof", "instance_of", "instanceoflabel", "instance_of_label", "type", "class" ->
          new Column(Holds.INSTANCE_OF, null);
      default -> text(name);
    };
  }

  private static Column text(String name) {
    Matcher text = TEXT.matcher(name);
    if (!text.matches()) {
      return new Column(Holds.NOTHING, null);
    }
    boolean label = text.group(2).equals("label");
    return new Column(label ? Holds.LABEL : Holds.ALIASES, text.group(3));
  }

  int count() {
    return columns.size();
  }

  Column column(int index) {
    return columns.get(index);
  }

  boolean has(Holds holds) {
    return columns.stream().anyMatch(c -> c.holds == holds);
  }
}

package org.rawabit.actors;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A line of a trap list: a rule, and a text in which what follows from the rule is marked.
 *
 * @param place file and line
 * @param language of the text, the end of the file's name
 * @param day when the text was published, or null
 */
record Trap(
    String place, String language, String rule, @Nullable LocalDate day, MarkedText expected) {

  /** The lines of a file: rule, day or -, marked text; a line that begins with # is a comment. */
  static List<Trap> read(String topic, String language) {
    String file = topic + "-" + language + ".tsv";
    List<String> lines = resource(file).lines().toList();
    List<Trap> traps = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).isBlank() || lines.get(i).startsWith("#")) {
        continue;
      }
      String place = file + ":" + (i + 1);
      String[] cells = lines.get(i).split("\t", -1);
      if (cells.length != 3) {
        throw new IllegalArgumentException(
            place + " has " + cells.length + " columns; expected rule, day or -, text");
      }
      LocalDate day = cells[1].equals("-") ? null : LocalDate.parse(cells[1]);
      traps.add(new Trap(place, language, cells[0], day, MarkedText.parse(cells[2])));
    }
    return traps;
  }

  static String resource(String file) {
    try (InputStream bytes =
        Objects.requireNonNull(Trap.class.getResourceAsStream("/traps/" + file), file)) {
      return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(file, e);
    }
  }

  @Override
  public String toString() {
    return place + " " + rule;
  }
}

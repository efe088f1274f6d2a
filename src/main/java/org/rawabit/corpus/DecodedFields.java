package org.rawabit.corpus;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rawabit.decoding.CharacterReferences;
import org.rawabit.decoding.FileEncoding;
import org.rawabit.decoding.Mojibake;
import org.rawabit.decoding.Redecoding;
import org.rawabit.decoding.TextOrigin;

/**
 * The fields of a record as they were meant: in its own encoding where that is not the file's,
 * without mojibake, and without character references for letters.
 *
 * @param origin how the bytes became the fields
 * @param problem why they cannot be kept; null where they can
 */
record DecodedFields(TextOrigin origin, @Nullable String problem) {
  /** Those that are read by people: addresses and dates have references of their own. */
  private static final Set<Field> TEXTS =
      Set.of(Field.TITLE, Field.BODY, Field.AUTHOR, Field.SOURCE);

  /** Decodes fields, in their place. */
  static DecodedFields of(FieldValues fields, FileEncoding encoding) {
    boolean isKnown = fields.encoding() != null;
    boolean mixed =
        !isKnown && !encoding.fixed() && encoding.charset().equals(StandardCharsets.UTF_8);
    Redecoding redecoding = mixed ? Redecoding.of(texts(fields)) : null;
    for (Field field : Field.values()) {
      if (redecoding != null) {
        fields.edit(field, redecoding::text);
      }
      String value = fields.value(field);
      Optional<String> problem =
          value == null
              ? Optional.empty()
              : redecoding == null
                  ? Redecoding.problem(value, encoding.charset().name())
                  : redecoding.problem(value);
      if (problem.isPresent()) {
        return new DecodedFields(TextOrigin.UTF_8, "%s: %s".formatted(field.key(), problem.get()));
      }
    }
    List<String> repairs = new ArrayList<>();
    for (Field field : Field.values()) {
      if (TEXTS.contains(field)) {
        fields.edit(field, text -> repaired(text, repairs));
      }
    }
    String name = redecoding == null ? encoding.charset().name() : redecoding.encoding();
    name = fields.encoding() == null ? name : fields.encoding();
    boolean usual = repairs.isEmpty() && name.equals(TextOrigin.UTF_8.encoding());
    return new DecodedFields(
        usual ? TextOrigin.UTF_8 : new TextOrigin(name, List.copyOf(repairs)), null);
  }

  private static String repaired(String text, List<String> repairs) {
    List<String> own = new ArrayList<>();
    String repaired = CharacterReferences.decoded(Mojibake.repaired(text, own), own);
    for (String repair : own) {
      if (!repairs.contains(repair)) {
        repairs.add(repair);
      }
    }
    return repaired;
  }

  private static List<String> texts(FieldValues fields) {
    List<String> texts = new ArrayList<>();
    for (Field field : Field.values()) {
      String value = fields.value(field);
      if (value != null) {
        texts.add(value);
      }
    }
    return texts;
  }
}

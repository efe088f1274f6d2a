package org.rawabit.cli;

import java.util.List;
import org.rawabit.yaml.Key;
import org.rawabit.yaml.Section;

/** The reference of a YAML file, made from the sections by which it is read. */
final class SectionsPage {
  private SectionsPage() {}

  /**
   * The page.
   *
   * @param opening title and first paragraph
   * @param sections the first of which is the file itself
   */
  static String markdown(String opening, List<Section> sections) {
    StringBuilder page = new StringBuilder(opening);
    for (Section section : sections) {
      if (!section.path().isEmpty()) {
        page.append("\n## ").append(section.path()).append('\n');
      }
      page.append('\n').append(section.about()).append("\n\n");
      page.append("| key | holds | default | meaning |\n|---|---|---|---|\n");
      for (Key<?> key : section.keys()) {
        page.append(
            "| `%s` | %s | %s | %s |\n"
                .formatted(key.name(), key.holds(), key.otherwise(), key.meaning()));
      }
    }
    return page.toString();
  }
}

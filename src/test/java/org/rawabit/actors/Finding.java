package org.rawabit.actors;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rawabit.text.TextAnalyzer;

/** Actor files typed in tests, and what is found by them. */
final class Finding {
  private final TextAnalyzer analyzer;
  private final ActorFinder finder;

  private Finding(Gazetteer gazetteer) {
    this.analyzer = new TextAnalyzer(gazetteer);
    this.finder = new ActorFinder(gazetteer);
  }

  /** The entries of an actor file, each opened by "- id: …". */
  static Finding with(String actors) {
    return new Finding(Gazetteer.of(ActorFile.parse("test.yaml", "actors:\n" + actors.indent(2))));
  }

  List<ActorMention> mentions(String text, @Nullable LocalDate day) {
    boolean arabic = text.codePoints().anyMatch(c -> c >= 0x600 && c <= 0x6FF);
    return finder.find(analyzer.read(text, arabic ? "ar" : "en"), day);
  }

  /** What is found in an undated article, each as "id surface". */
  List<String> in(String text) {
    return on(null, text);
  }

  /** What is found in an article of a day, each as "id surface". */
  List<String> on(@Nullable LocalDate day, String text) {
    return mentions(text, day).stream()
        .map(m -> m.actor().id() + " " + text.substring(m.start(), m.end()))
        .toList();
  }

  /** The kinds of what is found. */
  List<MentionKind> kinds(String text) {
    return mentions(text, null).stream().map(ActorMention::kind).toList();
  }
}

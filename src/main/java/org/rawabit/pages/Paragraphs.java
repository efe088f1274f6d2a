package org.rawabit.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The paragraphs of a main text.
 *
 * <p>Left out are those that are links and nothing else, pointers to other articles ("Read also:
 * …"), and headings that repeat the title.
 */
final class Paragraphs {
  /** Characters, links left out, from which a paragraph is a sentence rather than a label. */
  private static final int PROSE = 40;

  /** Of 100 characters of a paragraph, those in links, from which it is a list of links. */
  private static final int LINKED_PERCENT = 90;

  /** Headings that are links, from which a page is a list of articles. */
  private static final int MANY_HEADLINES = 3;

  private static final Pattern POINTER =
      Pattern.compile(
          "^[\\p{Punct}\\p{S}\\s«»]*(?:[اأإ]قر[أا]و?ا? (?:[أا]يض[اً]+|المزيد|كذلك)|شاهد (?:[أا]يض[اً]+|المزيد)"
              + "|طالع (?:[أا]يض[اً]+|المزيد)|(?:مواضيع|موضوعات|أخبار|اخبار|مقالات) (?:ذات صلة|متعلقة|مشابهة|مرتبطة)"
              + "|قد يهمك|للمزيد|read (?:also|more)|also read|see also|related(?: articles| stories| news)?\\s*:"
              + "|(?:à )?lire aussi|à lire|voir aussi|sur le même sujet)(?!\\p{L}).*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);

  private final List<Block> blocks;

  Paragraphs(List<Block> blocks) {
    this.blocks = blocks;
  }

  /**
   * The paragraphs of an element.
   *
   * @param title what is left out where the text begins with it; null where none is known
   */
  static Paragraphs of(Element content, @Nullable String title) {
    List<Block> kept = new ArrayList<>();
    for (Block block : Block.allOf(content)) {
      boolean isFirst = kept.stream().noneMatch(b -> !b.isLinked(LINKED_PERCENT));
      boolean isTitle =
          title != null && (isFirst || block.isHeading()) && same(block.text(), title);
      if (!isTitle && !isPointer(block)) {
        kept.add(block);
      }
    }
    return new Paragraphs(kept);
  }

  private static boolean same(String text, String title) {
    String a = text.strip().toLowerCase(Locale.ROOT);
    String b = title.strip().toLowerCase(Locale.ROOT);
    return a.equals(b);
  }

  /** A label, or a sentence most of which is a link. */
  private static boolean isPointer(Block block) {
    boolean isShort = block.text().length() - block.linked() < PROSE;
    return isShort && POINTER.matcher(block.text()).matches();
  }

  static boolean isProse(String text) {
    return text.strip().length() >= PROSE;
  }

  /** Whether there is a sentence. */
  boolean hasProse() {
    return blocks.stream().anyMatch(b -> b.text().length() - b.linked() >= PROSE);
  }

  /** Whether this is a list of articles: headings that are links, nearly as many as sentences. */
  boolean areHeadlines() {
    long headlines =
        blocks.stream().filter(b -> b.isHeading() && b.isLinked(LINKED_PERCENT)).count();
    long others = blocks.stream().filter(b -> !b.isLinked(LINKED_PERCENT)).count();
    return headlines >= MANY_HEADLINES && headlines * 3 >= others;
  }

  /** All of it, a blank line between paragraphs; null where nothing is left. */
  @Nullable String text() {
    List<String> texts =
        blocks.stream().filter(b -> !b.isLinked(LINKED_PERCENT)).map(Block::text).toList();
    return texts.isEmpty() ? null : String.join("\n\n", texts);
  }
}

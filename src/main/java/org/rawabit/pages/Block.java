package org.rawabit.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.rawabit.decoding.Blank;

/**
 * A run of text between the beginnings and ends of block elements.
 *
 * @param text white space made one blank, {@code <br>} a line feed
 * @param linked its characters that stand in links
 */
record Block(String text, int linked, boolean isHeading) {

  boolean isLinked(int percent) {
    return linked * 100L >= text.length() * (long) percent;
  }

  static List<Block> allOf(Element content) {
    Collector collector = new Collector();
    content.traverse(collector);
    collector.end();
    return collector.blocks;
  }

  /** Goes over the elements in their order. */
  private static final class Collector implements NodeVisitor {
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int linked;
    private int links;
    private int headings;

    @Override
    public void head(Node node, int depth) {
      if (node instanceof TextNode words) {
        add(words.getWholeText(), isPre(words));
      } else if (node instanceof Element element) {
        open(element);
      }
    }

    private void open(Element element) {
      if (element.normalName().equals("br")) {
        stripEnd();
        text.append('\n');
      } else if (element.isBlock() || element.normalName().equals("td")) {
        end();
      }
      links += element.normalName().equals("a") ? 1 : 0;
      headings += HEADINGS.contains(element.normalName()) ? 1 : 0;
    }

    @Override
    public void tail(Node node, int depth) {
      if (node instanceof Element element && !element.normalName().equals("br")) {
        if (element.isBlock() || element.normalName().equals("td")) {
          end();
        }
        links -= element.normalName().equals("a") ? 1 : 0;
        headings -= HEADINGS.contains(element.normalName()) ? 1 : 0;
      }
    }

    private static boolean isPre(TextNode words) {
      return words.parent() != null && words.parent().nodeName().equals("pre");
    }

    private void add(String words, boolean asIs) {
      int before = text.length();
      for (int i = 0; i < words.length(); i++) {
        char c = words.charAt(i);
        boolean isSpace = c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
        if (asIs || !isSpace) {
          text.append(c);
        } else if (!text.isEmpty() && " \n".indexOf(text.charAt(text.length() - 1)) < 0) {
          text.append(' ');
        }
      }
      linked += links > 0 ? text.length() - before : 0;
    }

    private void stripEnd() {
      while (!text.isEmpty() && text.charAt(text.length() - 1) == ' ') {
        text.setLength(text.length() - 1);
      }
    }

    private void end() {
      if (!Blank.is(text)) {
        String whole = text.toString();
        int start = 0;
        int end = whole.length();
        while (Blank.is(whole.charAt(start))) {
          start++;
        }
        while (Blank.is(whole.charAt(end - 1))) {
          end--;
        }
        String shown = whole.substring(start, end);
        blocks.add(new Block(shown, Math.min(linked, shown.length()), headings > 0));
      }
      text.setLength(0);
      linked = 0;
    }
  }
}

package org.rawabit.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * A page of the documentation.
 *
 * @param links destinations of links and images, with their line
 * @param spans code within a line of text, with its line
 * @param anchors what a link may name behind #: headings as GitHub does, and ids of HTML
 */
record Page(
    Path file, List<Block> blocks, List<Place> links, List<Place> spans, Set<String> anchors) {
  private static final Parser PARSER =
      Parser.builder().includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES).build();
  private static final Pattern ID = Pattern.compile("\\bid=\"([^\"]+)\"");

  /** Something that stands in a line of the page, counted from 1. */
  record Place(int line, String text) {}

  static Page read(Path file) {
    try {
      Collector found = new Collector(file);
      PARSER.parse(Files.readString(file)).accept(found);
      return new Page(file, found.blocks, found.links, found.spans, found.anchors);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The anchor that GitHub makes of a heading. */
  static String slug(String heading) {
    return heading
        .strip()
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{M}\\p{N}\\p{Pc} -]", "")
        .replace(' ', '-');
  }

  private static final class Collector extends AbstractVisitor {
    private final Path file;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Place> links = new ArrayList<>();
    private final List<Place> spans = new ArrayList<>();
    private final Set<String> anchors = new TreeSet<>();
    private final Map<String, Integer> slugs = new HashMap<>();

    Collector(Path file) {
      this.file = file;
    }

    @Override
    public void visit(FencedCodeBlock block) {
      String info = block.getInfo() == null ? "" : block.getInfo().strip();
      blocks.add(new Block(file, line(block), info, block.getLiteral()));
    }

    @Override
    public void visit(IndentedCodeBlock block) {
      blocks.add(new Block(file, line(block), "", block.getLiteral()));
    }

    @Override
    public void visit(Code code) {
      spans.add(new Place(line(code), code.getLiteral()));
    }

    @Override
    public void visit(Link link) {
      links.add(new Place(line(link), link.getDestination()));
      visitChildren(link);
    }

    @Override
    public void visit(Image image) {
      links.add(new Place(line(image), image.getDestination()));
      visitChildren(image);
    }

    @Override
    public void visit(Heading heading) {
      StringBuilder text = new StringBuilder();
      heading.accept(new TextOf(text));
      String slug = slug(text.toString());
      int earlier = slugs.merge(slug, 1, Integer::sum) - 1;
      anchors.add(earlier == 0 ? slug : slug + "-" + earlier);
      visitChildren(heading);
    }

    @Override
    public void visit(HtmlInline html) {
      ids(html.getLiteral());
    }

    @Override
    public void visit(HtmlBlock html) {
      ids(html.getLiteral());
    }

    private void ids(String html) {
      Matcher id = ID.matcher(html);
      while (id.find()) {
        anchors.add(id.group(1));
      }
    }

    private static int line(Node node) {
      return node.getSourceSpans().isEmpty() ? 0 : node.getSourceSpans().get(0).getLineIndex() + 1;
    }
  }

  /** The words of a heading, without what marks them. */
  private static final class TextOf extends AbstractVisitor {
    private final StringBuilder text;

    TextOf(StringBuilder text) {
      this.text = text;
    }

    @Override
    public void visit(Text words) {
      text.append(words.getLiteral());
    }

    @Override
    public void visit(Code code) {
      text.append(code.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak end) {
      text.append(' ');
    }
  }
}

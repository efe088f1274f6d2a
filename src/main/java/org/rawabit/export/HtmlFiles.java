package org.rawabit.export;

import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Texts as pages that people read, their mentions marked, and a page that lists them. */
final class HtmlFiles implements CorpusFiles {
  private static final String ROWS = "rows";

  @Override
  public void write(CorpusArticle article, Destination to) {
    String html = ArticlePage.of(article).outerHtml() + "\n";
    to.write(file(article.name()), out -> out.write(html.getBytes(StandardCharsets.UTF_8)));
  }

  @Override
  public String file(String name) {
    return name + ".html";
  }

  /** Writes the list a row at a time: it is as long as the corpus. */
  @Override
  public void end(RowSource<List<String>> manifest, Provenance provenance, Destination to) {
    Document page = HtmlPage.of("Articles", "en");
    Element main = page.body().appendElement("main");
    main.appendElement("h1").text("Articles");
    Element table = main.appendElement("table");
    Element head = table.appendElement("thead").appendElement("tr");
    for (String column : List.of("published", "source", "title", "language", "mentions")) {
      head.appendElement("th").attr("scope", "col").text(column);
    }
    table.appendElement("tbody").appendChild(new Comment(ROWS));
    Element facts = main.appendElement("dl");
    for (Map.Entry<String, String> fact : provenance.facts().entrySet()) {
      facts.appendElement("dt").text(fact.getKey());
      facts.appendElement("dd").text(fact.getValue());
    }
    String html = page.outerHtml();
    String mark = "<!--" + ROWS + "-->";
    int at = html.indexOf(mark);
    to.write(
        file("index"),
        out -> {
          Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
          text.append(html, 0, at).append('\n');
          List<String> header = new ArrayList<>();
          manifest.forEach(
              row -> {
                if (header.isEmpty()) {
                  header.addAll(row);
                } else {
                  text.append(row(row)).append('\n');
                }
              });
          text.append(html, at + mark.length(), html.length()).append('\n');
          text.flush();
        });
  }

  /** A row of the list, from one of {@link Corpus}'s manifest. */
  private static String row(List<String> line) {
    Element row = new Element("tr");
    row.appendElement("td").text(ArticlePage.day(line.get(4)));
    row.appendElement("td").attr("dir", "auto").text(line.get(3));
    String title = line.get(2).isBlank() ? line.get(1) : line.get(2);
    row.appendElement("td")
        .attr("dir", "auto")
        .appendElement("a")
        .attr("href", line.get(0))
        .text(title);
    row.appendElement("td").text(line.get(5));
    row.appendElement("td").text(line.get(6));
    return row.children().stream()
        .map(Element::outerHtml)
        .collect(Collectors.joining("", "<tr>", "</tr>"));
  }
}

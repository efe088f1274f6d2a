package org.rawabit.pages;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.rawabit.decoding.Blank;

/**
 * What a page says of itself, outside of its text. The first of these that says anything counts:
 *
 * <ul>
 *   <li>title: JSON-LD {@code headline} (unless it is cut off), {@code og:title}, {@code
 *       twitter:title}, the only {@code <h1>}, {@code <title>}; without the site's name at its end
 *       or beginning where {@code og:site_name} says it
 *   <li>published: JSON-LD {@code datePublished}, {@code article:published_time}, {@code
 *       datePublished} of microdata, the meta elements of {@link #DATES}, a {@code <time datetime>}
 *       of the article or of the page
 *   <li>author: JSON-LD {@code author}, {@code article:author}, the meta elements of {@link
 *       #AUTHORS}, {@code author} of microdata, {@code rel=author}; addresses are none
 *   <li>source: {@code og:site_name}, JSON-LD {@code publisher}, {@code application-name}, {@code
 *       dc.publisher}, the host of the url without www
 *   <li>url: where it was fetched, {@code rel=canonical}, {@code og:url}, JSON-LD {@code url}
 *   <li>language: JSON-LD {@code inLanguage}, {@code <html lang>}, {@code og:locale}, {@code
 *       content-language}
 * </ul>
 *
 * @param isArticle whether JSON-LD or {@code og:type} calls the page an article
 * @param fullText the article's text as JSON-LD has it, mostly without paragraphs
 */
record PageFacts(
    @Nullable String title,
    @Nullable String published,
    @Nullable String author,
    @Nullable String source,
    @Nullable String url,
    @Nullable String language,
    boolean isArticle,
    @Nullable String fullText) {

  private static final String[] DATES = {
    "article:published_time",
    "og:article:published_time",
    "og:published_time",
    "parsely-pub-date",
    "sailthru.date",
    "dc.date.issued",
    "dcterms.issued",
    "dc.date",
    "dc.date.created",
    "dcterms.created",
    "dcterms.date",
    "date",
    "pubdate",
    "publishdate",
    "publish-date",
    "publish_date",
    "cxenseparse:recs:publishtime",
    "article.published",
    "published_at",
    "datepublished"
  };

  private static final String[] AUTHORS = {
    "article:author",
    "og:article:author",
    "author",
    "parsely-author",
    "sailthru.author",
    "dc.creator",
    "dcterms.creator",
    "byl",
    "article.author",
    "cxenseparse:author"
  };

  private static final Pattern HOST =
      Pattern.compile("^https?://(?:[^/?#@]*@)?(?:www\\.)?([^/?#:]+)", Pattern.CASE_INSENSITIVE);

  /** Between a title and the name of its site. */
  private static final String SEPARATORS = "|-–—:·•»«/\\";

  /**
   * Reads a page.
   *
   * @param fetched where the page was fetched; null where only the page knows
   */
  static PageFacts of(Document document, @Nullable String fetched) {
    JsonLd json = JsonLd.of(document);
    Map<String, String> meta = meta(document);
    String site = meta.get("og:site_name");
    String url =
        first(
            fetched,
            address(attribute(document, "link[rel=canonical]", "href")),
            address(meta.get("og:url")),
            address(json.text("url")));
    return new PageFacts(
        withoutSite(title(document, json, meta), site),
        published(document, json, meta),
        author(document, json, meta),
        first(
            site,
            json.text("publisher"),
            meta.get("application-name"),
            meta.get("dc.publisher"),
            host(url)),
        url,
        first(
            json.text("inLanguage"),
            attribute(document, "html[lang]", "lang"),
            attribute(document, "html[xml:lang]", "xml:lang"),
            meta.get("og:locale"),
            meta.get("content-language")),
        json.isArticle() || "article".equalsIgnoreCase(meta.get("og:type")),
        json.text("articleBody"));
  }

  private static @Nullable String title(Document document, JsonLd json, Map<String, String> meta) {
    List<Element> headings = document.select("h1");
    String headline = json.text("headline");
    boolean isCut = headline != null && (headline.endsWith("…") || headline.endsWith("..."));
    return first(
        isCut ? null : headline,
        meta.get("og:title"),
        meta.get("twitter:title"),
        headings.size() == 1 ? headings.get(0).text() : null,
        document.title(),
        headline);
  }

  private static @Nullable String published(
      Document document, JsonLd json, Map<String, String> meta) {
    return first(
        json.text("datePublished"),
        meta.get("article:published_time"),
        microdata(document, "datePublished"),
        first(Arrays.stream(DATES).map(meta::get).toArray(String[]::new)),
        attribute(document, "time[pubdate][datetime]", "datetime"),
        attribute(document, "article time[datetime]", "datetime"),
        attribute(document, "time[datetime]", "datetime"),
        json.text("dateCreated"));
  }

  private static @Nullable String author(Document document, JsonLd json, Map<String, String> meta) {
    return first(
        name(json.joined("author")),
        first(Arrays.stream(AUTHORS).map(meta::get).map(PageFacts::name).toArray(String[]::new)),
        name(microdata(document, "author")),
        name(text(document, "[rel=author]")));
  }

  /** Names, lower case, to the first content that shows anything. */
  private static Map<String, String> meta(Document document) {
    Map<String, String> meta = new HashMap<>();
    for (Element element : document.select("meta[content]")) {
      String content = element.attr("content").strip();
      if (!Blank.is(content)) {
        for (String key : List.of("property", "name", "http-equiv")) {
          String name = element.attr(key).strip().toLowerCase(Locale.ROOT);
          if (!name.isEmpty()) {
            meta.putIfAbsent(name, content);
          }
        }
      }
    }
    return meta;
  }

  private static @Nullable String microdata(Document document, String property) {
    Element element = document.selectFirst("[itemprop=" + property + "]");
    if (element == null) {
      return null;
    }
    Element name = element.selectFirst("[itemprop=name]");
    return first(
        element.attr("content"),
        element.attr("datetime"),
        name == null ? null : first(name.attr("content"), name.text()),
        element.text());
  }

  private static @Nullable String attribute(Document document, String selector, String name) {
    Element element = document.selectFirst(selector);
    return element == null ? null : first(element.attr(name));
  }

  private static @Nullable String text(Document document, String selector) {
    Element element = document.selectFirst(selector);
    return element == null ? null : first(element.text());
  }

  /** Where an article says by whom it is, it may give the address of a profile. */
  private static @Nullable String name(@Nullable String author) {
    if (author == null) {
      return null;
    }
    String names =
        Arrays.stream(author.split(", ", -1))
            .filter(n -> !n.startsWith("http:") && !n.startsWith("https:") && !Blank.is(n))
            .collect(Collectors.joining(", "));
    return names.isEmpty() || names.length() > 200 ? null : names;
  }

  private static @Nullable String address(@Nullable String url) {
    return url != null && (url.startsWith("http://") || url.startsWith("https://")) ? url : null;
  }

  private static @Nullable String host(@Nullable String url) {
    Matcher host = HOST.matcher(url == null ? "" : url);
    return host.find() ? host.group(1).toLowerCase(Locale.ROOT) : null;
  }

  /** "Headline - Site" and "Site | Headline" are the headline. */
  private static @Nullable String withoutSite(@Nullable String title, @Nullable String site) {
    if (title == null || site == null || title.length() <= site.length()) {
      return title;
    }
    String rest = title;
    if (title.endsWith(site)) {
      rest = title.substring(0, title.length() - site.length()).stripTrailing();
      rest = isSeparator(rest, rest.length() - 1) ? rest.substring(0, rest.length() - 1) : title;
    } else if (title.startsWith(site)) {
      rest = title.substring(site.length()).stripLeading();
      rest = isSeparator(rest, 0) ? rest.substring(1) : title;
    }
    return Blank.is(rest) ? title : rest.strip();
  }

  private static boolean isSeparator(String text, int at) {
    return at >= 0 && at < text.length() && SEPARATORS.indexOf(text.charAt(at)) >= 0;
  }

  /** The first value that shows anything. */
  private static @Nullable String first(@Nullable String... values) {
    return Arrays.stream(values)
        .filter(Objects::nonNull)
        .map(String::strip)
        .filter(v -> !Blank.is(v))
        .findFirst()
        .orElse(null);
  }
}

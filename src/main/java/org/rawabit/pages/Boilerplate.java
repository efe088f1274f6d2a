package org.rawabit.pages;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * What is around the article by its own words: elements of menus and footers, and those that a
 * class, an id or a role calls comments, related articles, share buttons, notices of cookies.
 *
 * <p>What holds most of the paragraphs of a page stays, whatever it is called: {@code
 * class="has-sidebar"} may stand on the article itself.
 */
final class Boilerplate implements NodeVisitor {
  private static final Set<String> ELEMENTS =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "nav",
          "footer",
          "aside",
          "button",
          "dialog",
          "iframe",
          "svg",
          "select",
          "textarea");

  private static final Set<String> ROLES =
      Set.of(
          "navigation",
          "banner",
          "contentinfo",
          "complementary",
          "search",
          "dialog",
          "alertdialog");

  private static final Pattern INVISIBLE =
      Pattern.compile("display\\s*:\\s*none", Pattern.CASE_INSENSITIVE);

  /** Whole names that mean nothing else. */
  private static final Set<String> NAMES =
      Set.of(
          ("comment comments comment-list commentlist comments-area disqus_thread fb-comments respond cookie-banner"
                  + " cookie-bar cookie-consent cookie-notice cookies gdpr newsletter read-also related related-articles"
                  + " related-news related-posts share share-buttons sharedaddy social-share")
              .split(" ", -1));

  private static final Set<String> WORDS =
      Set.of(
          ("ad ads advert advertisement also breadcrumb breadcrumbs comment comments commentlist consent cookie cookies"
                  + " copyright disqus fbcomments footer gdpr latest menu mostread mostviewed nav navbar navigation"
                  + " newsletter outbrain pagination popular popup promo readalso readmore recommended"
                  + " recommendations related relatedposts respond share sharing sharebar sidebar social socials sponsored"
                  + " subscribe taboola tagcloud tags trending toolbar whatsapp widget widgets")
              .split(" ", -1));

  /** Longer names are no names. */
  private static final int LONGEST_NAMES = 500;

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^A-Za-z]+|(?<=[a-z])(?=[A-Z])");

  /** Elements that are the page. */
  private static final Set<String> PAGE = Set.of("html", "head", "body", "main", "article", "h1");

  /** An element that may have to go. */
  private record Suspect(Element element, int prose) {}

  private final List<Element> certain = new ArrayList<>();
  private final List<Suspect> suspects = new ArrayList<>();
  private final Deque<Integer> proseBefore = new ArrayDeque<>();
  private int prose;
  private int paragraphs;
  private int links;

  private Boilerplate() {}

  static void remove(Document page) {
    Boilerplate boilerplate = new Boilerplate();
    page.traverse(boilerplate);
    boilerplate.certain.forEach(Node::remove);
    for (Suspect suspect : boilerplate.suspects) {
      if (suspect.prose * 2 <= boilerplate.prose) {
        suspect.element.remove();
      }
    }
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode text && paragraphs > 0 && links == 0) {
      prose += text.getWholeText().length();
    } else if (node instanceof Element element) {
      proseBefore.push(prose);
      paragraphs += element.normalName().equals("p") ? 1 : 0;
      links += element.normalName().equals("a") ? 1 : 0;
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (!(node instanceof Element element)) {
      return;
    }
    int inside = prose - proseBefore.pop();
    paragraphs -= element.normalName().equals("p") ? 1 : 0;
    links -= element.normalName().equals("a") ? 1 : 0;
    if (PAGE.contains(element.normalName()) || !element.hasParent()) {
      return;
    }
    if (isCertain(element)) {
      certain.add(element);
      prose -= inside;
    } else if (isNamed(element)) {
      suspects.add(new Suspect(element, inside));
    }
  }

  private static boolean isCertain(Element element) {
    return ELEMENTS.contains(element.normalName())
        || (element.attributesSize() > 0
            && (element.hasAttr("hidden")
                || element.attr("aria-hidden").equals("true")
                || ROLES.contains(element.attr("role"))
                || NAMES.contains(element.id())
                || element.classNames().stream().anyMatch(NAMES::contains)
                || INVISIBLE.matcher(element.attr("style")).find()));
  }

  private static boolean isNamed(Element element) {
    return isNamed(element.className()) || isNamed(element.id());
  }

  private static boolean isNamed(String names) {
    if (names.isEmpty() || names.length() > LONGEST_NAMES) {
      return false;
    }
    for (String word : BETWEEN_WORDS.split(names, -1)) {
      if (WORDS.contains(word.toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }
}

package org.rawabit.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Follows every link of the pages, without a network. */
class LinksTest {
  private static final Map<Path, Page> PAGES = pages();

  private static Map<Path, Page> pages() {
    Map<Path, Page> pages = new LinkedHashMap<>();
    Pages.ALL.forEach(page -> pages.put(page.file(), page));
    return pages;
  }

  @Test
  void leadSomewhere() {
    List<String> complaints = new ArrayList<>();
    for (Page page : Pages.ALL) {
      for (Page.Place link : page.links()) {
        mistake(page, link.text())
            .ifPresent(
                m ->
                    complaints.add(
                        "%s:%d: %s: %s".formatted(page.file(), link.line(), link.text(), m)));
      }
    }
    assertThat(complaints).isEmpty();
  }

  @Test
  void reachEveryPageFromTheReadme() {
    Set<Path> reached = new TreeSet<>();
    Deque<Path> open = new ArrayDeque<>(List.of(Pages.README));
    while (!open.isEmpty()) {
      Path next = open.pop();
      if (reached.add(next) && PAGES.containsKey(next)) {
        open.addAll(targets(PAGES.get(next)));
      }
    }
    assertThat(reached).containsAll(PAGES.keySet());
  }

  @Test
  void areInTheIndexForEveryPage() {
    Set<Path> listed = targets(PAGES.get(Pages.INDEX));
    assertThat(PAGES.keySet())
        .filteredOn(page -> !page.equals(Pages.INDEX) && !page.equals(Pages.README))
        .isSubsetOf(listed);
  }

  private static Set<Path> targets(Page page) {
    Set<Path> targets = new TreeSet<>();
    for (Page.Place link : page.links()) {
      if (!link.text().matches("[a-z]+:.*")) {
        targets.add(target(page, link.text()));
      }
    }
    return targets;
  }

  private static Path target(Page page, String link) {
    String path = URLDecoder.decode(link.replaceFirst("#.*", ""), StandardCharsets.UTF_8);
    return path.isEmpty() ? page.file() : page.file().resolveSibling(path).normalize();
  }

  private static Optional<String> mistake(Page page, String link) {
    if (link.matches("[a-z]+:.*")) {
      return isWellFormed(link) ? Optional.empty() : Optional.of("no address");
    }
    Path target = target(page, link);
    if (!Files.exists(target)) {
      return Optional.of("there is no " + target);
    }
    int hash = link.indexOf('#');
    if (hash < 0 || !target.toString().endsWith(".md")) {
      return Optional.empty();
    }
    String anchor = URLDecoder.decode(link.substring(hash + 1), StandardCharsets.UTF_8);
    Set<String> anchors = PAGES.getOrDefault(target, Page.read(target)).anchors();
    return anchors.contains(anchor)
        ? Optional.empty()
        : Optional.of("%s has no #%s".formatted(target, anchor));
  }

  private static boolean isWellFormed(String link) {
    try {
      URI address = new URI(link);
      return address.getScheme().matches("https?") && address.getHost() != null;
    } catch (URISyntaxException e) {
      return false;
    }
  }

  @Test
  void makeAnchorsAsGitHubDoes() {
    assertThat(Page.slug("`actors diff`: what an edit changed".replace("`", "")))
        .isEqualTo("actors-diff-what-an-edit-changed");
    assertThat(Page.slug("Dispersion (terms.dp, dp_norm)")).isEqualTo("dispersion-termsdp-dp_norm");
    assertThat(Page.slug("By source, language and kind: cooccurrence_by"))
        .isEqualTo("by-source-language-and-kind-cooccurrence_by");
  }
}

package org.rawabit.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The Content-Security-Policy of the page: it loads nothing, sends nothing, and runs the given
 * scripts alone, by their SHA-256.
 */
final class ContentPolicy {
  private ContentPolicy() {}

  /**
   * The policy, without double quotes.
   *
   * @param scripts what stands between the tags of each; it must not hold what would end a script
   */
  static String of(List<String> scripts) {
    for (String script : scripts) {
      String lower = script.toLowerCase(Locale.ROOT);
      if (lower.contains("</script") || lower.contains("<!--")) {
        throw new IllegalArgumentException("a script that ends or hides itself: </script or <!--");
      }
    }
    return "default-src 'none'; script-src "
        + scripts.stream().map(ContentPolicy::hash).collect(Collectors.joining(" "))
        + "; style-src 'unsafe-inline'; img-src data:; font-src data:; base-uri 'none';"
        + " form-action 'none'";
  }

  /** {@code 'sha256-…'}. */
  static String hash(String script) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}

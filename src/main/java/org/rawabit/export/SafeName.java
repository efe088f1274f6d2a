package org.rawabit.export;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * Names of files that every file system takes, different for different ids.
 *
 * <p>An id of small letters, digits, hyphens and underscores stays. Any other gets a name of what
 * is left of it and digits of its SHA-256: ids that differ in capitals alone would be one file on
 * Windows and macOS.
 */
final class SafeName {
  private static final int LONGEST = 100;
  private static final int KEPT = 40;
  private static final int DIGITS = 16;

  /** Devices of Windows, which are no names of files there, and the pages of our own. */
  private static final Set<String> TAKEN = Set.of("con", "prn", "aux", "nul", "index");

  private SafeName() {}

  static String of(String id) {
    boolean device = id.matches("(com|lpt)[0-9]");
    if (id.matches("[a-z0-9_][a-z0-9_-]*")
        && id.length() <= LONGEST
        && !device
        && !TAKEN.contains(id)) {
      return id;
    }
    String left = id.replaceAll("[^A-Za-z0-9_]+", "_");
    String digest = DigestUtils.sha256Hex(id.getBytes(StandardCharsets.UTF_8));
    return left.substring(0, Math.min(KEPT, left.length())) + "." + digest.substring(0, DIGITS);
  }
}

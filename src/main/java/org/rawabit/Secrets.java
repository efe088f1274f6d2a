package org.rawabit;

import java.util.regex.Pattern;

/**
 * Passwords and keys in what is about to be shown or kept.
 *
 * <p>A location with a password in it ({@code s3a://KEY:SECRET@bucket/news}) is refused where it is
 * read, since locations are kept with the tables. Whatever is printed nonetheless, and every {@link
 * UserError}, goes through {@link #hidden}.
 */
public final class Secrets {
  /** What a location with a password is told. */
  public static final String ADVICE =
      "has a password in it, and locations are kept with the tables; give it to Hadoop instead:"
          + " core-site.xml, a credential provider, or -Dspark.hadoop.fs.s3a.secret.key";

  private static final String HIDDEN = "***";

  /** Up to the colon before a password. S3 has no ports, and secrets of it may have slashes. */
  private static final String LOGIN =
      "(?:s3[an]?://[^/@:\\s\"]*:|://[^/@:\\s\"]*:(?!\\d{1,5}(?:[/\\s\"]|$)))";

  private static final Pattern LOCATION =
      Pattern.compile(
          "(?i)(?:--?[\\w-]+=)?(?:[\\w.\\[\\]-]+=)?\"?[a-z][a-z0-9+.-]*?" + LOGIN + ".*@.*");

  private static final Pattern PASSWORD = Pattern.compile("(?i)(" + LOGIN + ")[^\\s\"]+@");

  private static final Pattern SETTING =
      Pattern.compile(
          "(?i)([\\w.-]*(?:secret|password|passwd|credential|[._-]token|(?:access|api|account)[._-]?key"
              + "|x-amz-signature|[?&]sig)[\\w.-]*=)[^\\s&,;'\"]+");

  private Secrets() {}

  /** Whether a location, or a word of a command line that gives one, has a password in it. */
  public static boolean isIn(String location) {
    return LOCATION.matcher(location).matches();
  }

  /** A text without the passwords of locations and the values of settings that are secret. */
  public static String hidden(String text) {
    String logins = PASSWORD.matcher(text).replaceAll("$1" + HIDDEN + "@");
    return SETTING.matcher(logins).replaceAll("$1" + HIDDEN);
  }
}

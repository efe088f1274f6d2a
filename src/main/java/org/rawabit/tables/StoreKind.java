package org.rawabit.tables;

import java.net.URI;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a file system can do with directories. */
enum StoreKind {
  /** This machine's: they can be renamed, and files can have several names. */
  LOCAL,
  /** They can be renamed at once, as on HDFS. */
  RENAMING,
  /** There are none: renaming one copies every file in it. A file appears when it is whole. */
  OBJECTS;

  private static final Set<String> OBJECT_SCHEMES =
      Set.of("s3", "s3a", "s3n", "gs", "wasb", "wasbs", "oss", "cosn", "obs", "swift", "oci");

  static StoreKind of(URI uri) {
    @Nullable String scheme = uri.getScheme();
    if (scheme == null || scheme.equalsIgnoreCase("file")) {
      return LOCAL;
    }
    return OBJECT_SCHEMES.contains(scheme.toLowerCase(Locale.ROOT)) ? OBJECTS : RENAMING;
  }
}

package org.rawabit.tables;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.DelegateToFileSystem;

/** {@link ElsewhereFileSystem} for Hadoop's FileContext. */
public final class ElsewhereFileContext extends DelegateToFileSystem {
  public ElsewhereFileContext(URI root, Configuration hadoop)
      throws IOException, URISyntaxException {
    super(root, new ElsewhereFileSystem(), hadoop, "elsewhere", false);
  }
}

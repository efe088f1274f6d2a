package org.rawabit.corpus;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.rawabit.pages.Page;

/** HTML: a file is one article, the one in position 1; see {@link PageRecord}. */
final class HtmlReader implements ArticleReader {
  private final InputStream stream;
  private boolean done;

  HtmlReader(Content content) {
    this.stream = content.stream();
  }

  @Override
  public @Nullable RawRecord next() throws IOException {
    if (done) {
      return null;
    }
    done = true;
    return PageRecord.fromFile(stream.readNBytes(Page.LARGEST + 1));
  }
}

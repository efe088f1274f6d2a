package org.rawabit.corpus;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** A file packed by itself: one file inside, under the same name. */
final class CompressedFile implements Archive {
  private final String name;
  private final Compression compression;
  private final InputStream packed;
  private final SourceStream source;
  private @Nullable InputStream decompressed;
  private @Nullable Unpacked unpacked;
  private boolean opened;

  CompressedFile(String name, Compression compression, InputStream packed, SourceStream source) {
    this.name = name;
    this.compression = compression;
    this.packed = packed;
    this.source = source;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public @Nullable Member next() throws IOException {
    if (opened) {
      return null;
    }
    opened = true;
    decompressed = compression.unpacked(packed);
    unpacked = new Unpacked(decompressed, source, Limits.MEMBER);
    return new Member(name, unpacked);
  }

  @Override
  public void close() throws IOException {
    if (decompressed != null) {
      decompressed.close();
    }
  }

  @Override
  public boolean isBroken() {
    return opened && (unpacked == null || unpacked.failure() != null);
  }
}

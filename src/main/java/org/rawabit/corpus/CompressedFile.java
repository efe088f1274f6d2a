package org.rawabit.corpus;

import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.jspecify.annotations.Nullable;

/** A gzip or bzip2 file: one file inside, under the same name. Parts set end to end are one. */
final class CompressedFile implements Archive {
  private final String name;
  private final byte[] head;
  private final InputStream packed;
  private final SourceStream source;
  private @Nullable InputStream decompressed;
  private @Nullable Unpacked unpacked;
  private boolean opened;

  CompressedFile(String name, byte[] head, InputStream packed, SourceStream source) {
    this.name = name;
    this.head = head;
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
    decompressed = decompressed();
    unpacked = new Unpacked(decompressed, source, Limits.MEMBER);
    return new Member(name, unpacked);
  }

  @Override
  public void close() throws IOException {
    if (decompressed != null) {
      decompressed.close();
    }
  }

  private InputStream decompressed() throws IOException {
    if (Magic.BZIP2.opens(head)) {
      return new BZip2CompressorInputStream(packed, true);
    }
    return GzipCompressorInputStream.builder()
        .setInputStream(packed)
        .setDecompressConcatenated(true)
        .get();
  }

  @Override
  public boolean isBroken() {
    return opened && (unpacked == null || unpacked.isBroken());
  }
}

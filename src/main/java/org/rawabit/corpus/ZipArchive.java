package org.rawabit.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import org.jspecify.annotations.Nullable;

/**
 * A zip file, read from its beginning to its end.
 *
 * <p>Directories, {@code __MACOSX} and names that start with a dot are left out.
 */
final class ZipArchive implements Archive {
  private final String name;
  private final ZipEntries entries;
  private final SourceStream source;
  private @Nullable Unpacked entry;
  private boolean broken;
  private boolean hasFiles;

  ZipArchive(String name, InputStream packed, SourceStream source) {
    this.name = name;
    this.entries = new ZipEntries(packed);
    this.source = source;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public @Nullable Member next() throws IOException {
    try {
      for (ZipEntry e = nextEntry(); e != null; e = nextEntry()) {
        String inside = decoded(e.getName());
        entry = new Unpacked(entries, source, Limits.MEMBER);
        if (!e.isDirectory() && !isHidden(inside)) {
          hasFiles = true;
          return new Member(name + "!" + inside, entry);
        }
      }
      entries.requireAll();
      if (!hasFiles) {
        throw new Unreadable(RejectCode.EMPTY, "the zip has no file in it");
      }
      return null;
    } catch (IOException e) {
      broken = true;
      throw e;
    }
  }

  /** What nobody read of the entry before goes through its limits too. */
  private @Nullable ZipEntry nextEntry() throws IOException {
    if (entry != null) {
      entry.skip(Long.MAX_VALUE);
    }
    return entries.getNextEntry();
  }

  @Override
  public boolean isBroken() {
    return broken || (entry != null && entry.isBroken());
  }

  @Override
  public void close() throws IOException {
    entries.close();
  }

  private static boolean isHidden(String name) {
    String file = name.substring(name.lastIndexOf('/') + 1);
    return name.startsWith("__MACOSX/") || file.startsWith(".");
  }

  /** Names are UTF-8 where their bytes are, whether the archive says so or not. */
  private static String decoded(String name) {
    if (!StandardCharsets.ISO_8859_1.newEncoder().canEncode(name)) {
      return name;
    }
    ByteBuffer bytes = ByteBuffer.wrap(name.getBytes(StandardCharsets.ISO_8859_1));
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
    } catch (CharacterCodingException e) {
      return name;
    }
  }
}

package org.rawabit.corpus;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * A zip or a tar, read from its beginning to its end.
 *
 * <p>Directories, links, devices, {@code __MACOSX} and names that start with a dot are left out. A
 * file whose name leads out of the archive, and one whose bytes cannot be had, is one reject; the
 * others are read.
 */
final class EntryArchive implements Archive {
  private final String name;
  private final String kind;
  private final ArchiveEntries entries;
  private final SourceStream source;
  private @Nullable Unpacked current;
  private boolean broken;
  private boolean hasFiles;

  EntryArchive(String name, String kind, ArchiveEntries entries, SourceStream source) {
    this.name = name;
    this.kind = kind;
    this.entries = entries;
    this.source = source;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public @Nullable Member next() throws IOException {
    try {
      for (var entry = nextEntry(); entry != null; entry = nextEntry()) {
        MemberName inside = new MemberName(entry.name());
        current = new Unpacked(entry.content(), source, Limits.MEMBER);
        if (entry.isFile() && !inside.isHidden()) {
          hasFiles = true;
          return new Member(name + "!" + inside.shown(), stream(entry, inside, current));
        }
      }
      if (!hasFiles) {
        throw new Unreadable(RejectCode.EMPTY, "the %s has no file in it".formatted(kind));
      }
      return null;
    } catch (IOException e) {
      broken = !(e instanceof WrongChecksum);
      throw e;
    }
  }

  /** What nobody read of the entry before goes through its limits too. */
  private ArchiveEntries.@Nullable Entry nextEntry() throws IOException {
    if (current != null && current.failure() == null) {
      current.skip(Long.MAX_VALUE);
    }
    current = null;
    try {
      return entries.next();
    } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
      throw new IOException("the %s is damaged: %s".formatted(kind, e.getMessage()), e);
    }
  }

  private InputStream stream(ArchiveEntries.Entry entry, MemberName inside, Unpacked content) {
    Unreadable refusal = inside.leadsOut() ? inside.refusal() : entry.refusal();
    if (refusal == null) {
      return content;
    }
    if (entry.refusal() != null) {
      current = null; // nothing to skip
    }
    return new Refused(refusal);
  }

  @Override
  public boolean isBroken() {
    IOException failure = current == null ? null : current.failure();
    return broken || (failure != null && !entries.goesOnAfter(failure));
  }

  @Override
  public void close() throws IOException {
    entries.close();
  }

  /** In the place of bytes that cannot be had: why. */
  private static final class Refused extends InputStream {
    private final Unreadable refusal;

    Refused(Unreadable refusal) {
      this.refusal = refusal;
    }

    @Override
    public int read() throws IOException {
      throw refusal;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      throw refusal;
    }
  }
}

package org.rawabit.corpus;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.parquet.io.InputFile;
import org.jspecify.annotations.Nullable;
import org.rawabit.decoding.FileEncoding;

/**
 * The records of one input file, in order, as articles and rejects; archives are opened.
 *
 * <p>What cannot be read as a whole (an empty file, a broken archive) is one reject in position 0;
 * in a later extent of a file it is in the place of the first record that could not be read.
 * Nothing is held but the record at hand; {@link #close} closes the file.
 */
final class FileArticles implements Iterator<RawArticle>, AutoCloseable {
  /** Of UTF-8 and UTF-16, byte by byte. */
  private static final Set<Byte> BYTE_ORDER_MARKS =
      Set.of((byte) 0xEF, (byte) 0xBB, (byte) 0xBF, (byte) 0xFE, (byte) 0xFF);

  /** What the libraries that unpack say of a file that was cut. */
  private static final Pattern CUT = Pattern.compile("Truncated .*|Unexpected end of .*");

  private static final Pattern END = Pattern.compile("\\.$");

  private final FieldNames names;
  private final Extent extent;
  private final Optional<ArticleFormat> format;
  private final @Nullable InputFile file;
  private final @Nullable String record;
  private final @Nullable Charset charset;
  private final SourceStream source;
  private final ArticleMaker articles = new ArticleMaker();
  private final Deque<Archive> archives = new ArrayDeque<>();

  private String input;
  private @Nullable InputStream unopened;
  private @Nullable ArticleReader reader;
  private @Nullable RawArticle next;
  private FileEncoding encoding = FileEncoding.UTF_8;
  private long position;
  private boolean blank;

  /**
   * A file, not yet read.
   *
   * @param name by which its records call it
   * @param file the same file with a seek, for formats that need one; null where there is none
   */
  FileArticles(String name, InputStream in, @Nullable InputFile file, InputSpec spec) {
    this(name, in, file, spec, Extent.WHOLE);
  }

  /**
   * An extent of a file, not yet read.
   *
   * @param in its bytes alone, in formats that are not read with a seek
   */
  FileArticles(
      String name, InputStream in, @Nullable InputFile file, InputSpec spec, Extent extent) {
    this.input = name;
    this.extent = extent;
    this.position = extent.before();
    this.file = file;
    this.names = new FieldNames(spec.fields());
    this.record = spec.record();
    this.charset = spec.charset();
    this.format = ArticleFormat.of(spec.format());
    this.source = new SourceStream(name, in);
    this.unopened = source;
  }

  /** Says when the file was last written, in milliseconds since 1970. */
  FileArticles written(long modified) {
    articles.written(modified);
    return this;
  }

  @Override
  public boolean hasNext() {
    while (next == null && (unopened != null || reader != null || !archives.isEmpty())) {
      try {
        next = step();
      } catch (IOException e) {
        Refusal refusal =
            new Refusal(Unreadable.code(e).id(), Excerpt.line(reason(e) + lostFiles()), "");
        next = RawArticle.refused(input, extent.isFirst() ? 0 : position + 1, refusal);
        leaveBroken();
      }
    }
    return next != null;
  }

  @Override
  public RawArticle next() {
    if (!hasNext() || next == null) {
      throw new NoSuchElementException(input);
    }
    RawArticle result = next;
    next = null;
    return result;
  }

  @Override
  public void close() {
    leaveReader();
    while (!archives.isEmpty()) {
      leaveArchive();
    }
    source.close();
  }

  private void leaveReader() {
    if (reader != null) {
      closeQuietly(reader);
      reader = null;
    }
  }

  private void leaveArchive() {
    closeQuietly(archives.remove());
  }

  /** Whatever was read is read: what goes wrong in closing costs nothing. */
  private static void closeQuietly(Closeable open) {
    try {
      open.close();
    } catch (IOException e) {
      // the source itself is closed last, and its failures are told
    }
  }

  /** One step on: a record, or null where a file or an archive was entered or left. */
  private @Nullable RawArticle step() throws IOException {
    if (unopened != null) {
      InputStream stream = unopened;
      unopened = null;
      open(stream);
      return null;
    }
    if (reader != null) {
      RawRecord record = reader.next();
      if (record == null) {
        leaveReader();
        requireRecords();
        return null;
      }
      position = extent.before() + record.position();
      return articles.of(input, record.at(position), encoding);
    }
    Archive archive = archives.element();
    input = archive.name();
    position = 0;
    Archive.Member member = archive.next();
    if (member == null) {
      leaveArchive();
      return null;
    }
    input = member.name();
    unopened = member.stream();
    return null;
  }

  private void open(InputStream in) throws IOException {
    if (extent.format() != null) {
      // The head of the file has been looked at; what is cut has no wide characters.
      encoding = FileEncoding.of(charset, new byte[0]);
      reader = extent.format().open(new Content(in, file, names, null, encoding, extent));
      return;
    }
    position = 0;
    InputStream stream = new BufferedInputStream(in, Limits.HEAD);
    byte[] head = head(stream);
    if (head.length == 0) {
      throw new Unreadable(RejectCode.EMPTY, "the file is empty");
    }
    Foreign.refuse(head);
    blank = showsNothing(head);
    Archive archive = Archive.of(input, head, stream, source);
    if (archive == null) {
      ArticleFormat found =
          format.isPresent()
              ? format.get()
              : Detection.of(input, head, FileEncoding.of(charset, head)).holding(record);
      encoding = encoding(found, head);
      reader =
          found.open(
              new Content(
                  stream, archives.isEmpty() ? file : null, names, record, encoding, extent));
    } else if (archives.size() < Limits.DEPTH) {
      archives.push(archive);
    } else {
      throw new Unreadable(
          RejectCode.BOMB, "more than %d archives inside each other".formatted(Limits.DEPTH));
    }
  }

  /** The first bytes; where the file breaks off in them, those before: whoever reads on is told. */
  private static byte[] head(InputStream stream) throws IOException {
    stream.mark(Limits.HEAD);
    byte[] head = new byte[Limits.HEAD];
    int filled = 0;
    try {
      for (int n = 0; n >= 0 && filled < head.length; filled += Math.max(n, 0)) {
        n = stream.read(head, filled, head.length - filled);
      }
    } catch (IOException e) {
      if (filled == 0) {
        throw e;
      }
    }
    stream.reset();
    return Arrays.copyOf(head, filled);
  }

  private FileEncoding encoding(ArticleFormat found, byte[] head) {
    if (!found.isText()) {
      return FileEncoding.UTF_8;
    }
    return found.declaresEncoding() && charset == null
        ? XmlEncoding.of(head)
        : FileEncoding.of(charset, head);
  }

  /** An empty array or table has no records by right; white space has none by mistake. */
  private void requireRecords() throws Unreadable {
    if (blank && position == 0) {
      throw new Unreadable(RejectCode.EMPTY, "nothing but white space in the file");
    }
  }

  /** Whether there is nothing but ASCII white space, byte order marks and NULs. */
  static boolean showsNothing(byte[] head) {
    for (byte b : head) {
      if (b > ' ' || (b < 0 && !BYTE_ORDER_MARKS.contains(b))) {
        return false;
      }
    }
    return true;
  }

  /** After a failure: what is broken is left, and whatever is inside it. */
  private void leaveBroken() {
    leaveReader();
    int broken = 0;
    int depth = 0;
    for (Archive archive : archives) {
      depth++;
      broken = archive.isBroken() ? depth : broken;
    }
    for (int i = 0; i < broken; i++) {
      leaveArchive();
    }
  }

  /** What a broken file inside an archive costs beside itself; empty where nothing. */
  private String lostFiles() {
    for (Archive archive : archives) {
      boolean inside = !input.equals(archive.name());
      if (inside && archive.isBroken() && archive instanceof EntryArchive) {
        return "; no file after it in %s could be read".formatted(archive.name());
      }
    }
    return "";
  }

  private String reason(IOException e) {
    String message = e.getMessage() == null ? "" : e.getMessage().lines().findFirst().orElse("");
    boolean isCut = e.getMessage() == null || CUT.matcher(message).matches();
    String problem = isCut ? "the file breaks off" : END.matcher(message).replaceAll("");
    if (position == 0) {
      return problem;
    }
    return extent.isLast()
        ? "%s; nothing after record %d could be read".formatted(problem, position)
        : "%s; nothing between record %d and byte %d could be read"
            .formatted(problem, position, extent.end());
  }
}

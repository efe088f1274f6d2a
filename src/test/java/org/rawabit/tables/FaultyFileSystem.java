package org.rawabit.tables;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.permission.FsPermission;
import org.apache.hadoop.util.Progressable;

/** Files of this machine under the scheme {@code gs}, on a disk that is full after some bytes. */
public final class FaultyFileSystem extends ElsewhereFileSystem {
  private static final URI ROOT = URI.create("gs:///");
  private static final AtomicLong LEFT = new AtomicLong(Long.MAX_VALUE);
  private static volatile String fault = "No space left on device";

  /** After so many bytes every writing fails. */
  public static void failAfter(long bytes, String message) {
    LEFT.set(bytes);
    fault = message;
  }

  /** All is well. */
  public static void mend() {
    LEFT.set(Long.MAX_VALUE);
  }

  @Override
  public URI getUri() {
    return ROOT;
  }

  @Override
  public String getScheme() {
    return "gs";
  }

  @Override
  public boolean mkdirs(Path path) throws IOException {
    spend(0);
    return super.mkdirs(path);
  }

  @Override
  public FSDataOutputStream create(
      Path path,
      boolean overwrite,
      int buffer,
      short replication,
      long block,
      Progressable progress)
      throws IOException {
    spend(0);
    return spending(super.create(path, overwrite, buffer, replication, block, progress));
  }

  @Override
  public FSDataOutputStream create(
      Path path,
      FsPermission permission,
      boolean overwrite,
      int buffer,
      short replication,
      long block,
      Progressable progress)
      throws IOException {
    spend(0);
    return spending(
        super.create(path, permission, overwrite, buffer, replication, block, progress));
  }

  private static FSDataOutputStream spending(FSDataOutputStream out) {
    OutputStream spending =
        new FilterOutputStream(out) {
          @Override
          public void write(int b) throws IOException {
            spend(1);
            out.write(b);
          }

          @Override
          public void write(byte[] bytes, int from, int length) throws IOException {
            spend(length);
            out.write(bytes, from, length);
          }
        };
    return new FSDataOutputStream(spending, null);
  }

  private static void spend(long bytes) throws IOException {
    if (LEFT.addAndGet(-bytes) <= 0) {
      throw new IOException(fault);
    }
  }
}

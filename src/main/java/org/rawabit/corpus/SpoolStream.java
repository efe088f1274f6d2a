package org.rawabit.corpus;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes a temporary file; a full disk is an {@link InputFailure}, not the fault of what is read.
 */
final class SpoolStream extends OutputStream {
  private final Path path;
  private final OutputStream out;

  SpoolStream(Path path) {
    this.path = path;
    try {
      this.out = Files.newOutputStream(path);
    } catch (IOException e) {
      throw new InputFailure(path.toString(), e);
    }
  }

  @Override
  public void write(int b) {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) {
    try {
      out.write(bytes, offset, length);
    } catch (IOException e) {
      throw new InputFailure(path.toString(), e);
    }
  }

  @Override
  public void close() {
    try {
      out.close();
    } catch (IOException e) {
      throw new InputFailure(path.toString(), e);
    }
  }
}

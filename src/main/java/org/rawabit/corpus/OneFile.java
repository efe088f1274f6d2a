package org.rawabit.corpus;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.PositionedReadable;
import org.apache.hadoop.fs.Seekable;
import org.apache.hadoop.fs.permission.FsPermission;
import org.apache.hadoop.util.Progressable;
import org.apache.parquet.io.InputFile;
import org.apache.parquet.io.SeekableInputStream;

/** A file system of one file to be read, under any path: what ORC's reader asks for. */
final class OneFile extends FileSystem {
  private static final URI HERE = URI.create("one:///");

  private final InputFile file;

  OneFile(InputFile file) {
    this.file = file;
    setConf(new Configuration(false));
  }

  @Override
  public FSDataInputStream open(Path path, int bufferSize) throws IOException {
    return new FSDataInputStream(new Stream(file.newStream()));
  }

  @Override
  public FileStatus getFileStatus(Path path) throws IOException {
    return new FileStatus(file.getLength(), false, 1, file.getLength(), 0, path);
  }

  @Override
  public URI getUri() {
    return HERE;
  }

  @Override
  public Path getWorkingDirectory() {
    return new Path(HERE);
  }

  @Override
  public void setWorkingDirectory(Path path) {}

  @Override
  public FileStatus[] listStatus(Path path) throws IOException {
    throw new FileNotFoundException(path + " is no directory");
  }

  @Override
  public FSDataOutputStream create(
      Path path,
      FsPermission permission,
      boolean overwrite,
      int bufferSize,
      short replication,
      long blockSize,
      Progressable progress) {
    throw new UnsupportedOperationException("read only");
  }

  @Override
  public FSDataOutputStream append(Path path, int bufferSize, Progressable progress) {
    throw new UnsupportedOperationException("read only");
  }

  @Override
  public boolean rename(Path from, Path to) {
    return false;
  }

  @Override
  public boolean delete(Path path, boolean recursive) {
    return false;
  }

  @Override
  public boolean mkdirs(Path path, FsPermission permission) {
    return false;
  }

  /** The same stream as Hadoop names its methods. */
  private static final class Stream extends InputStream implements Seekable, PositionedReadable {
    private final SeekableInputStream in;

    Stream(SeekableInputStream in) {
      this.in = in;
    }

    @Override
    public int read() throws IOException {
      return in.read();
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      return in.read(buffer, offset, length);
    }

    @Override
    public void seek(long position) throws IOException {
      in.seek(position);
    }

    @Override
    public long getPos() throws IOException {
      return in.getPos();
    }

    @Override
    public boolean seekToNewSource(long target) {
      return false;
    }

    @Override
    public int read(long position, byte[] buffer, int offset, int length) throws IOException {
      long before = in.getPos();
      try {
        in.seek(position);
        return in.readNBytes(buffer, offset, length);
      } finally {
        in.seek(before);
      }
    }

    @Override
    public void readFully(long position, byte[] buffer, int offset, int length) throws IOException {
      if (read(position, buffer, offset, length) < length) {
        throw new EOFException("the file breaks off");
      }
    }

    @Override
    public void readFully(long position, byte[] buffer) throws IOException {
      readFully(position, buffer, 0, buffer.length);
    }

    @Override
    public void close() throws IOException {
      in.close();
    }
  }
}

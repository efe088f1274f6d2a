package org.rawabit.tables;

import java.io.File;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.URI;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RawLocalFileSystem;

/** Files of this machine under a scheme that only Hadoop knows, as HDFS and S3 are. */
public class ElsewhereFileSystem extends RawLocalFileSystem {
  static final URI ROOT = URI.create("elsewhere:///");

  @Override
  public URI getUri() {
    return ROOT;
  }

  /** That of the super class looks its own scheme up. */
  @Override
  public FileStatus getFileStatus(Path path) throws IOException {
    File file = pathToFile(path);
    if (!file.exists()) {
      throw new FileNotFoundException(path + ": no such file");
    }
    return new FileStatus(
        file.length(),
        file.isDirectory(),
        1,
        getDefaultBlockSize(path),
        file.lastModified(),
        path.makeQualified(getUri(), getWorkingDirectory()));
  }

  @Override
  public String getScheme() {
    return "elsewhere";
  }
}

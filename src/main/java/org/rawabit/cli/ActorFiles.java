package org.rawabit.cli;

import java.util.List;
import org.rawabit.actors.Actor;
import org.rawabit.actors.ActorFile;
import org.rawabit.job.TextFile;

/** Actor files as a command takes them. */
final class ActorFiles {
  private ActorFiles() {}

  /** The actors of files that are used together. */
  static List<Actor> read(List<String> files) {
    return ActorFile.merge(
        files.stream().map(file -> ActorFile.parse(file, TextFile.read(file))).toList());
  }
}

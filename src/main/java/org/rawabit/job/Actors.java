package org.rawabit.job;

import java.util.ArrayList;
import java.util.List;
import org.rawabit.actors.Actor;
import org.rawabit.actors.ActorFile;
import org.rawabit.actors.Gazetteer;

/**
 * The actor files of a job, read and compiled.
 *
 * @param hash SHA-256 of their contents
 */
record Actors(Gazetteer gazetteer, String hash) {
  static Actors read(List<String> paths) {
    List<List<Actor>> files = new ArrayList<>();
    StringBuilder contents = new StringBuilder();
    for (String path : paths) {
      String content = TextFile.read(path);
      contents.append(content).append('\u0000');
      files.add(ActorFile.parse(path, content));
    }
    return new Actors(Gazetteer.of(ActorFile.merge(files)), Sha256.hex(contents.toString()));
  }
}

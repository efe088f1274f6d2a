package org.rawabit.docs;

import java.nio.file.Path;

/**
 * A block of code on a page.
 *
 * @param line that of its fence, from 1
 * @param language what stands behind the fence; empty where nothing does, or it has no fence
 * @param content its lines, each ended by a line feed
 */
record Block(Path page, int line, String language, String content) {
  String place() {
    return page + ":" + line;
  }
}

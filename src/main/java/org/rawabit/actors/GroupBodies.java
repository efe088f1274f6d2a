package org.rawabit.actors;

import java.util.ArrayList;
import java.util.List;

/**
 * What a group's followers are called together, from the word for one or many of them: الحوثي,
 * الحوثيون, and الميليشيات الحوثية.
 */
final class GroupBodies {
  private static final List<String> BODIES =
      List.of(
          "الميليشيات",
          "المليشيات",
          "الميليشيا",
          "المليشيا",
          "الجماعة",
          "الحركة",
          "القوات",
          "العصابات");
  private static final List<String> ENDINGS = List.of("يون", "يين", "ي");
  private static final int SHORTEST_STEM = 3;

  private GroupBodies() {}

  /** The bodies of a name of one word; none where it is no word for a follower. */
  static List<Phrase> of(Phrase name) {
    String word = name.text();
    List<Phrase> bodies = new ArrayList<>();
    if (!name.language().equals("ar") || !word.startsWith("ال") || word.indexOf(' ') >= 0) {
      return bodies;
    }
    for (String ending : ENDINGS) {
      if (word.endsWith(ending) && word.length() - ending.length() - 2 >= SHORTEST_STEM) {
        String adjective = word.substring(0, word.length() - ending.length()) + "ية";
        BODIES.forEach(b -> bodies.add(new Phrase("ar", b + " " + adjective)));
        break;
      }
    }
    return bodies;
  }
}

package org.rawabit.actors;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An actor as an analyst describes it.
 *
 * @param label the name to show, by language
 * @param names what denotes the actor wherever it stands
 * @param shortNames what may denote others too: the article decides
 * @param metonyms seats that stand for the actor
 * @param demonyms adjectives of a state, masculine singular
 * @param descriptions phrases that pick the actor out without name or office
 * @param reject phrases in which a name is not this actor
 * @param memberOf ids of the actors it belongs to
 * @param place file and line of the description
 */
public record Actor(
    String id,
    ActorType type,
    Map<String, String> label,
    List<Phrase> names,
    List<Phrase> shortNames,
    List<Phrase> metonyms,
    List<Phrase> demonyms,
    List<Role> roles,
    List<Phrase> descriptions,
    List<Phrase> reject,
    List<String> memberOf,
    @Nullable String wikidata,
    String place)
    implements Serializable {

  /** An actor of which names and short names are known and no more. */
  public static Actor named(
      String id,
      ActorType type,
      Map<String, String> label,
      List<Phrase> names,
      List<Phrase> shortNames,
      @Nullable String wikidata,
      String place) {
    List<Phrase> none = List.of();
    return new Actor(
        id,
        type,
        label,
        names,
        shortNames,
        none,
        none,
        List.of(),
        none,
        none,
        List.of(),
        wikidata,
        place);
  }

  /** Both descriptions of one actor, as when it stands in two files; labels of this one win. */
  Actor with(Actor other) {
    Map<String, String> labels = new LinkedHashMap<>(other.label);
    labels.putAll(label);
    return new Actor(
        id,
        type,
        labels,
        union(names, other.names),
        union(shortNames, other.shortNames),
        union(metonyms, other.metonyms),
        union(demonyms, other.demonyms),
        union(roles, other.roles),
        union(descriptions, other.descriptions),
        union(reject, other.reject),
        union(memberOf, other.memberOf),
        wikidata == null ? other.wikidata : wikidata,
        place);
  }

  private static <T> List<T> union(Collection<T> first, Collection<T> second) {
    LinkedHashSet<T> all = new LinkedHashSet<>(first);
    all.addAll(second);
    return new ArrayList<>(all);
  }
}

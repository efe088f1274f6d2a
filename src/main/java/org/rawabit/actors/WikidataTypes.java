package org.rawabit.actors;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The types of actors behind what Wikidata says an item is an instance of. */
final class WikidataTypes {
  private static final Map<String, ActorType> ITEMS =
      Map.of(
          "Q5", ActorType.PERSON,
          "Q6256", ActorType.STATE,
          "Q3624078", ActorType.STATE,
          "Q7278", ActorType.PARTY,
          "Q43229", ActorType.ORGANIZATION,
          "Q245065", ActorType.INTERGOVERNMENTAL,
          "Q484652", ActorType.INTERGOVERNMENTAL,
          "Q17149090", ActorType.ARMED_GROUP,
          "Q176799", ActorType.ARMED_GROUP);

  /** Words of labels, the more special first. */
  private static final Map<String, ActorType> WORDS = new LinkedHashMap<>();

  static {
    WORDS.put("human", ActorType.PERSON);
    WORDS.put("person", ActorType.PERSON);
    WORDS.put("إنسان", ActorType.PERSON);
    WORDS.put("être humain", ActorType.PERSON);
    WORDS.put("party", ActorType.PARTY);
    WORDS.put("parti politique", ActorType.PARTY);
    WORDS.put("حزب", ActorType.PARTY);
    WORDS.put("intergovernmental", ActorType.INTERGOVERNMENTAL);
    WORDS.put("international organi", ActorType.INTERGOVERNMENTAL);
    WORDS.put("organisation internationale", ActorType.INTERGOVERNMENTAL);
    WORDS.put("منظمة دولية", ActorType.INTERGOVERNMENTAL);
    WORDS.put("armed", ActorType.ARMED_GROUP);
    WORDS.put("militia", ActorType.ARMED_GROUP);
    WORDS.put("military unit", ActorType.ARMED_GROUP);
    WORDS.put("terrorist", ActorType.ARMED_GROUP);
    WORDS.put("organi", ActorType.ORGANIZATION);
    WORDS.put("government", ActorType.ORGANIZATION);
    WORDS.put("منظمة", ActorType.ORGANIZATION);
    WORDS.put("sovereign state", ActorType.STATE);
    WORDS.put("country", ActorType.STATE);
    WORDS.put("دولة", ActorType.STATE);
    WORDS.put("pays", ActorType.STATE);
  }

  private WikidataTypes() {}

  /** The type behind an item or a label; null where it is none that actors have. */
  static @Nullable ActorType of(String instanceOf) {
    String item = WikidataCsv.item(instanceOf);
    if (item != null) {
      return ITEMS.get(item);
    }
    String label = instanceOf.toLowerCase(Locale.ROOT);
    for (Map.Entry<String, ActorType> word : WORDS.entrySet()) {
      if (label.contains(word.getKey())) {
        return word.getValue();
      }
    }
    for (ActorType type : ActorType.values()) {
      if (type.name().toLowerCase(Locale.ROOT).equals(label)) {
        return type;
      }
    }
    return null;
  }
}

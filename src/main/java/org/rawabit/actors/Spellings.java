package org.rawabit.actors;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.rawabit.text.Form;
import org.rawabit.text.FormIndex;
import org.rawabit.text.Tokens;

/**
 * The word sequences under which a phrase is printed, made by rule from the one that was typed.
 *
 * <ul>
 *   <li>عبد الحميد and عبدالحميد; أبو ظبي and أبوظبي
 *   <li>أبو, أبي, أبا by case; بو of the Maghreb for أبو
 *   <li>في ليبيا and بليبيا inside a phrase; أمريكا and أميركا
 *   <li>الحوثيون and الحوثيين by case; ض and ظ in phrases of several words
 *   <li>al-Sarraj, el-Sarraj, alsarraj: the article written apart or together
 *   <li>of persons: the family name behind others with and without its article (الدبيبة, دبيبة)
 * </ul>
 *
 * <p>Clitics before the first word are no matter of spelling: {@link org.rawabit.text.Clitics}.
 */
final class Spellings {
  private static final List<String> FATHER = List.of("ابا", "ابو", "ابي", "بو");
  private static final char[] G_FOR_GHAIN = {'ج', 'ق', 'ك'};
  private static final char[] G_FOR_JEEM = {'غ'};
  private static final int SHORTEST_FOREIGN = 5;
  private static final String SERVANT = "عبد";
  private static final String IN = "في";
  private static final String ARTICLE = "ال";
  private static final int SHORTEST_FAMILY_NAME = 3;
  private static final int SHORTEST_PLURAL = 7;
  private static final int FULL_NAME_KEY = 4;
  private static final int FOREIGN_FULL_NAME_KEY = 6;
  private static final int BODY_KEY = 4;

  private final Tokens tokens = new Tokens(FormIndex.EMPTY);

  /**
   * The keys under which a full name is known by its sound.
   *
   * @param paths the keys word by word; none where the name is too short for it
   */
  record Sounds(Gazetteer.Sound of, List<String[]> paths) {}

  /** The spellings of a phrase, the typed one first; none where it holds no word. */
  List<String[]> of(String phrase) {
    return arrays(spell(words(phrase)));
  }

  /** The spellings of a person's name. */
  List<String[]> ofPerson(String name) {
    List<String> words = words(name);
    Set<List<String>> spelled = new LinkedHashSet<>(spell(words));
    for (List<String> spelling : List.copyOf(spelled)) {
      if (spelling.size() > 1) {
        spelled.add(withArticleTurned(spelling));
      }
    }
    return arrays(spelled);
  }

  /** The spellings of a name from outside the Arab world: غ is also ج, ق or ك, and ج is غ. */
  List<String[]> ofForeign(String name) {
    Set<List<String>> spelled = spell(words(name));
    for (List<String> spelling : List.copyOf(spelled)) {
      for (int i = 0; i < spelling.size(); i++) {
        String word = spelling.get(i);
        for (char other : word.indexOf('غ') >= 0 ? G_FOR_GHAIN : G_FOR_JEEM) {
          String turned = word.replace(word.indexOf('غ') >= 0 ? 'غ' : 'ج', other);
          if (word.length() >= SHORTEST_FOREIGN && !turned.equals(word)) {
            List<String> variant = new ArrayList<>(spelling);
            variant.set(i, turned);
            spelled.add(variant);
          }
        }
      }
    }
    return arrays(spelled);
  }

  /** The words of a phrase as the trie knows them. */
  List<String> words(String phrase) {
    tokens.read(phrase);
    List<String> words = new ArrayList<>(4);
    for (int i = 0; i < tokens.count(); i++) {
      words.add(key(tokens.form(i)));
    }
    return words;
  }

  /** The family name with its article, where it has none, or without. */
  private static List<String> withArticleTurned(List<String> name) {
    String last = name.get(name.size() - 1);
    String before = name.get(name.size() - 2);
    if (last.charAt(0) < 0x600
        || last.length() < SHORTEST_FAMILY_NAME
        || last.equals("الله")
        || FATHER.contains(before)
        || before.equals(SERVANT)
        || before.equals("بن")) {
      return name;
    }
    List<String> turned = new ArrayList<>(name);
    boolean has = last.startsWith(ARTICLE) && last.length() > ARTICLE.length() + 2;
    turned.set(name.size() - 1, has ? last.substring(ARTICLE.length()) : ARTICLE + last);
    return turned;
  }

  /**
   * The keys by which a person's full name is recognized when it is transliterated or misspelled in
   * another way.
   */
  Sounds sounds(String name, Lexicon lexicon) {
    List<String> words = words(name);
    boolean latin = !words.isEmpty() && words.get(0).charAt(0) < 0x250;
    boolean foreign = !words.isEmpty() && isForeign(words, lexicon);
    Gazetteer.Sound sound =
        latin
            ? Gazetteer.Sound.LATIN
            : foreign ? Gazetteer.Sound.FOREIGN_ARABIC : Gazetteer.Sound.NATIVE_ARABIC;
    if (latin && foreign) {
      return new Sounds(sound, List.of());
    }
    Set<List<String>> paths = new LinkedHashSet<>();
    for (List<String> spelling : latin ? LatinNames.spellings(words) : spell(words)) {
      List<String> keys = spelling.stream().map(w -> key(sound, w)).toList();
      if (isLongEnough(keys, sound)) {
        paths.add(keys);
      }
    }
    return new Sounds(sound, arrays(paths));
  }

  /**
   * The key of a body's name of one word in Latin letters, of four consonants or more: Hezbollah.
   */
  Sounds soundsOfBody(String name) {
    List<String> words = words(name);
    boolean latin = words.size() == 1 && words.get(0).charAt(0) < 0x250 && !isAcronym(words.get(0));
    String key = latin ? key(Gazetteer.Sound.LATIN, words.get(0)) : "";
    List<String[]> paths = key.length() > BODY_KEY ? arrays(List.of(List.of(key))) : List.of();
    return new Sounds(Gazetteer.Sound.LATIN, paths);
  }

  /** Whether a name is from outside the Arab world, as its first word tells. */
  private static boolean isForeign(List<String> words, Lexicon lexicon) {
    for (String word : words) {
      if (word.startsWith(SERVANT) || word.equals("al") || word.equals("el")) {
        return false;
      }
    }
    long first = lexicon.of(words.get(0));
    return WordClass.FOREIGN_GIVEN.in(first) || !WordClass.GIVEN.in(first);
  }

  /** The key of a normalized word. */
  static String key(Gazetteer.Sound sound, String word) {
    KeyBuffer key = new KeyBuffer();
    switch (sound) {
      case LATIN -> SoundKey.latin(word, key);
      case NATIVE_ARABIC -> SoundKey.nativeArabic(word, key);
      case FOREIGN_ARABIC -> SoundKey.foreignArabic(word, key);
    }
    return key.toString();
  }

  /** Two words or more with so many consonants: shorter keys meet by chance. */
  private static boolean isLongEnough(List<String> keys, Gazetteer.Sound sound) {
    boolean foreign = sound == Gazetteer.Sound.FOREIGN_ARABIC;
    return keys.size() > 1
        && keys.stream().mapToInt(k -> k.length() - 1).sum()
            >= (foreign ? FOREIGN_FULL_NAME_KEY : FULL_NAME_KEY);
  }

  /**
   * The word of the trie that a typed word is: its normalized spelling, or for an acronym (UN, EU)
   * its capitals, since un and eu are words.
   */
  private static String key(Form typed) {
    String plain = withoutStops(typed.printed());
    return isAcronym(plain) ? plain : typed.normalized().text();
  }

  /** U.N. as UN; other words as they are. */
  static String withoutStops(String printed) {
    return printed.indexOf('.') == 1 ? printed.replace(".", "") : printed;
  }

  /**
   * Two or three Latin capitals; longer ones are no words and are also printed like names (Nato).
   */
  static boolean isAcronym(String printed) {
    if (printed.length() < 2 || printed.length() > 3) {
      return false;
    }
    for (int i = 0; i < printed.length(); i++) {
      if (printed.charAt(i) < 'A' || printed.charAt(i) > 'Z') {
        return false;
      }
    }
    return true;
  }

  private static List<String[]> arrays(Iterable<List<String>> spellings) {
    List<String[]> arrays = new ArrayList<>(2);
    spellings.forEach(s -> arrays.add(s.toArray(String[]::new)));
    return arrays;
  }

  private static Set<List<String>> spell(List<String> words) {
    Set<List<String>> spellings = new LinkedHashSet<>();
    if (!words.isEmpty()) {
      vary(words, 0, new ArrayList<>(), spellings);
    }
    return spellings;
  }

  private static void vary(
      List<String> words, int at, List<String> prefix, Set<List<String>> spellings) {
    if (at >= words.size()) {
      spellings.add(List.copyOf(prefix));
      return;
    }
    String word = words.get(at);
    step(words, at + 1, prefix, List.of(word), spellings);
    boolean last = at + 1 == words.size();
    if (word.equals(SERVANT) && !last) {
      step(words, at + 2, prefix, List.of(word + words.get(at + 1)), spellings);
    } else if (word.startsWith(SERVANT + ARTICLE) && word.length() > 6) {
      step(words, at + 1, prefix, List.of(SERVANT, word.substring(3)), spellings);
    } else if (FATHER.contains(word) && !last) {
      for (String father : FATHER) {
        step(words, at + 1, prefix, List.of(father), spellings);
        step(words, at + 2, prefix, List.of(father + words.get(at + 1)), spellings);
      }
    } else if (word.contains("امريك") || word.contains("اميرك")) {
      String other =
          word.contains("امريك") ? word.replace("امريك", "اميرك") : word.replace("اميرك", "امريك");
      step(words, at + 1, prefix, List.of(other), spellings);
    } else if (words.size() > 1 && word.indexOf('ض') >= 0) {
      step(words, at + 1, prefix, List.of(word.replace('ض', 'ظ')), spellings);
    } else if (words.size() > 1 && word.indexOf('ظ') >= 0) {
      step(words, at + 1, prefix, List.of(word.replace('ظ', 'ض')), spellings);
    } else if (isPlural(word)) {
      String stem = word.substring(0, word.length() - 2);
      step(words, at + 1, prefix, List.of(stem + (word.endsWith("ون") ? "ين" : "ون")), spellings);
    } else if (word.equals(IN) && at > 0 && !last) {
      step(words, at + 2, prefix, List.of("ب" + words.get(at + 1)), spellings);
    } else if (isLatinArticle(word) && !last) {
      String name = words.get(at + 1);
      for (String article : List.of("al", "el")) {
        step(words, at + 2, prefix, List.of(article, name), spellings);
        step(words, at + 2, prefix, List.of(article + name), spellings);
      }
    }
  }

  /** الحوثيون, in the other cases الحوثيين */
  private static boolean isPlural(String word) {
    return word.length() >= SHORTEST_PLURAL
        && word.startsWith(ARTICLE)
        && (word.endsWith("ون") || word.endsWith("ين"));
  }

  private static boolean isLatinArticle(String word) {
    return word.equals("al") || word.equals("el");
  }

  private static void step(
      List<String> words,
      int next,
      List<String> prefix,
      List<String> addition,
      Set<List<String>> spellings) {
    List<String> longer = new ArrayList<>(prefix);
    longer.addAll(addition);
    vary(words, next, longer, spellings);
  }
}

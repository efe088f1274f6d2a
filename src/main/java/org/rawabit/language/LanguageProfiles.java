package org.rawabit.language;

import com.optimaize.langdetect.DetectedLanguage;
import com.optimaize.langdetect.LanguageDetector;
import com.optimaize.langdetect.LanguageDetectorBuilder;
import com.optimaize.langdetect.i18n.LdLocale;
import com.optimaize.langdetect.ngram.NgramExtractors;
import com.optimaize.langdetect.profiles.LanguageProfileReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The language of a text by its sequences of one to three letters, as optimaize's language-detector
 * knows them of Wikipedia.
 *
 * <p>Its algorithm for short texts is used for all: it draws no random numbers, so a text has one
 * answer. Thread-safe.
 */
final class LanguageProfiles {
  /** Those in Latin letters that a newspaper of our users may be in. */
  static final LanguageProfiles LATIN =
      new LanguageProfiles("en fr de es it pt nl tr so sw id ms sq ro pl sv da no", 0.999);

  static final LanguageProfiles ARABIC = new LanguageProfiles("ar fa ur", 0.99);

  private static final double CERTAIN = 0.99;

  /** In characters. */
  private static final int SHORT = 80;

  /** In characters; less may be a list of names, which look like any of {@link #SELDOM}. */
  private static final int LONG = 150;

  private static final double CERTAIN_OF_SELDOM = 0.99999;

  private static final Set<String> SELDOM =
      Set.of("so", "sw", "id", "ms", "sq", "ro", "pl", "sv", "da", "no");

  private final LanguageDetector detector;
  private final double certainOfShort;

  private LanguageProfiles(String codes, double certainOfShort) {
    this.certainOfShort = certainOfShort;
    List<LdLocale> languages = new ArrayList<>();
    for (String code : codes.split(" ", -1)) {
      languages.add(LdLocale.fromString(code));
    }
    try {
      this.detector =
          LanguageDetectorBuilder.create(NgramExtractors.standard())
              .shortTextAlgorithm(Integer.MAX_VALUE)
              .withProfiles(new LanguageProfileReader().readBuiltIn(languages))
              .build();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The language of a text; {@code und} where it is not certain. */
  String language(String text) {
    List<DetectedLanguage> found = detector.getProbabilities(text);
    if (found.isEmpty()) {
      return LanguageGuess.UNKNOWN;
    }
    String language = found.get(0).getLocale().getLanguage();
    if (SELDOM.contains(language)
        && (text.length() < LONG || found.get(0).getProbability() < CERTAIN_OF_SELDOM)) {
      return LanguageGuess.UNKNOWN;
    }
    boolean certain =
        found.get(0).getProbability() >= (text.length() < SHORT ? certainOfShort : CERTAIN);
    return certain ? language : LanguageGuess.UNKNOWN;
  }
}

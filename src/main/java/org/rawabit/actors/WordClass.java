package org.rawabit.actors;

/** What a word is to the rules that decide whom a name denotes; one bit each. */
enum WordClass {
  /** A preposition, particle or pronoun: no part of a name. */
  PREPOSITION,
  /** Behind it a capital is a place. */
  OF_PLACE,
  /** A verb of going somewhere; behind its subject a capital is a place. */
  MOTION,
  /** A river, a gulf: what follows is its name. */
  FEATURE,
  /** In front of it a capital is a place: Cairo airport. */
  PLACE_BEHIND,
  /** A military rank. */
  RANK,
  /** A title that stands before a person's name. */
  TITLE,
  /** The head of an office: minister, commander. */
  OFFICE,
  /** Makes of an office that of somebody else: vice, deputy. */
  DEPUTY,
  /** A verb of which news makes persons and states the subject. */
  SAYING,
  /** A relative: his son, her brother. */
  KIN,
  /** A son or daughter. */
  CHILD,
  /** A newspaper, a channel; what follows may be its name. */
  MEDIUM,
  /** A bank, a street, a club; what follows may be its name. */
  BRAND,
  /** What bears persons' names: a hospital, a cup, a programme. */
  BEARER,
  /** The name of a firm, before that of the state where a branch of it works; a share of one. */
  FIRM,
  /** A station; what follows is its name. */
  STATION,
  /** A road, a flight: on it capitals are places. */
  ROUTE,
  /** A town that is no capital, of a state that bears the name of its own. */
  TOWN,
  /** What a town has and a state has not: its municipality, its suburbs. */
  OF_TOWN,
  /** What stands in a town: a court, a hospital, a street. */
  COURT,
  /** A word of sports reports, in which a city is its club. */
  SPORT,
  /** Behind it a capital speaks and acts for its state: the position of, between. */
  AGENCY,
  /** A party or movement; what follows may be its name. */
  PARTY,
  /** Behind an office: its holder of another time. */
  FORMER,
  /** Before an office: its holder of another time. */
  FORMER_BEFORE,
  /** A day, a month, a word for now and then. */
  TIME,
  /** What belongs to or comes from a person: government, troops, visit. */
  FOLLOWERS,
  /** A relative pronoun. */
  RELATIVE,
  /** What may stand between an office and its holder's name. */
  COMPLEMENT,
  /** A given name. */
  GIVEN,
  /** A given name from outside the Arab world: its vowels are written in many ways. */
  FOREIGN_GIVEN,
  /** An ordinary word that is somebody's name too. */
  ORDINARY,
  /** The adjective of a state, or one of its citizens. */
  NATIONALITY,
  /** The name of a state, in one word. */
  STATE,
  /** Found behind a proclitic. */
  BEHIND_CLITIC;

  private static final int STATE_SHIFT = 48;

  /** Its bit; of one process only, so that the order of the constants is free. */
  @SuppressWarnings("EnumOrdinal")
  long bit() {
    return 1L << ordinal();
  }

  boolean in(long traits) {
    return (traits & bit()) != 0;
  }

  /** Traits that also say which state, by its place in {@link Nationalities}. */
  static long ofState(int state) {
    return (state + 1L) << STATE_SHIFT;
  }

  /** The state that traits speak of, or -1. */
  static int state(long traits) {
    return (int) (traits >>> STATE_SHIFT) - 1;
  }
}

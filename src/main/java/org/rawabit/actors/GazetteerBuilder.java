package org.rawabit.actors;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.rawabit.actors.Alias.Source;
import org.rawabit.actors.Surnames.Surname;

/** Compiles the phrases of actors, and those that follow from them by rule, into one trie. */
final class GazetteerBuilder {
  private final List<Actor> actors;
  private final List<Alias> aliases = new ArrayList<>();
  private final AliasTrie trie = new AliasTrie();
  private final Map<Integer, List<Surname>> surnames = new HashMap<>();
  private final Spellings spellings = new Spellings();
  private final Lexicon lexicon = Lexicon.shared();
  private final Set<Gazetteer.Sound> soundKeys = EnumSet.noneOf(Gazetteer.Sound.class);

  GazetteerBuilder(List<Actor> actors) {
    this.actors = actors;
  }

  Gazetteer build() {
    for (int i = 0; i < actors.size(); i++) {
      add(i, actors.get(i));
    }
    int[] homes = new Homes(actors, lexicon).places();
    Surname[][] families = new Surname[actors.size()][];
    for (int i = 0; i < families.length; i++) {
      families[i] = surnames.getOrDefault(i, List.of()).toArray(Surname[]::new);
    }
    return new Gazetteer(actors, aliases.toArray(Alias[]::new), trie, families, homes, soundKeys);
  }

  private void add(int actor, Actor described) {
    boolean person = described.type() == ActorType.PERSON;
    for (Phrase name : described.names()) {
      Alias alias = new Alias(actor, Source.NAME, name.text());
      boolean oneForeign = person && name.text().indexOf(' ') < 0 && isForeign(described);
      add(
          alias,
          oneForeign
              ? spellings.ofForeign(name.text())
              : person ? spellings.ofPerson(name.text()) : spellings.of(name.text()));
      if (person) {
        addSurname(alias);
        addSound(alias);
      } else if (described.type() != ActorType.STATE) {
        addSound(alias.bySound(), spellings.soundsOfBody(name.text()));
      }
    }
    boolean foreign = person && isForeign(described);
    for (Phrase name : described.shortNames()) {
      add(
          new Alias(actor, Source.SHORT_NAME, name.text()),
          foreign ? spellings.ofForeign(name.text()) : spellings.of(name.text()));
    }
    if (described.type() == ActorType.ARMED_GROUP || described.type() == ActorType.PARTY) {
      described.names().forEach(n -> addAll(actor, Source.NAME, GroupBodies.of(n)));
    }
    addAll(actor, Source.METONYM, described.metonyms());
    addAll(actor, Source.DESCRIPTION, described.descriptions());
    for (Phrase demonym : described.demonyms()) {
      addAll(actor, Source.NAME, StateOffices.formalNames(demonym));
      if (Homographs.shared().ofTyped(demonym.text()) == null) {
        addAll(actor, Source.BODY, StateOffices.of(demonym));
      }
    }
    for (Role role : described.roles()) {
      for (Phrase title : role.titles()) {
        boolean bare = Offices.isBare(title.text());
        addRole(actor, bare ? Source.OFFICE : Source.ROLE, title.text(), role);
        Offices.Titles more = Offices.of(title, lexicon);
        more.full().forEach(t -> addRole(actor, Source.ROLE, t, role));
        more.bare().forEach(t -> addRole(actor, Source.OFFICE, t, role));
      }
    }
    addAll(actor, Source.REJECT, described.reject());
  }

  private boolean isForeign(Actor person) {
    return person.names().stream()
        .anyMatch(
            n ->
                n.language().equals("ar")
                    && spellings.sounds(n.text(), lexicon).of() == Gazetteer.Sound.FOREIGN_ARABIC);
  }

  private void addAll(int actor, Source source, List<Phrase> phrases) {
    for (Phrase phrase : phrases) {
      add(new Alias(actor, source, phrase.text()), spellings.of(phrase.text()));
    }
  }

  private void addRole(int actor, Source source, String title, Role role) {
    Alias alias =
        new Alias(actor, source, title, Alias.Spelling.LETTERS, role.from(), role.to(), null);
    add(alias, spellings.of(title));
  }

  private void add(Alias alias, List<String[]> paths) {
    aliases.add(alias);
    for (String[] words : paths) {
      trie.add(words, aliases.size() - 1);
    }
  }

  /** The family name of a person, which may stand alone, with and without its article. */
  private void addSurname(Alias name) {
    for (String[] spelling : spellings.ofPerson(name.text())) {
      List<String> words = NameParts.surname(List.of(spelling));
      int[] numbers = words.stream().mapToInt(trie::word).toArray();
      if (words.isEmpty() || IntStream.of(numbers).anyMatch(n -> n < 0)) {
        continue;
      }
      Surname surname = new Surname(name.actor(), numbers, typed(name.text(), words.size()));
      List<Surname> known = surnames.computeIfAbsent(name.actor(), a -> new ArrayList<>(2));
      if (!known.contains(surname)) {
        known.add(surname);
      }
    }
  }

  /** The last words of a name as typed. */
  private static String typed(String name, int words) {
    int start = name.length();
    for (int i = 0; i < words && start > 0; i++) {
      start = name.lastIndexOf(' ', start - 1);
    }
    return name.substring(start + 1);
  }

  private void addSound(Alias alias, Spellings.Sounds sounds) {
    if (!sounds.paths().isEmpty()) {
      soundKeys.add(sounds.of());
      add(alias, sounds.paths());
    }
  }

  private void addSound(Alias name) {
    addSound(name.bySound(), spellings.sounds(name.text(), lexicon));
  }
}

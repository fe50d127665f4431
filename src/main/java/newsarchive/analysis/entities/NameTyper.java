package newsarchive.analysis.entities;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import newsarchive.model.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * Gives every name its type: by its own words and its surroundings, and where they are silent by
 * what the rest of the article shows. What stays without a type is no entity.
 */
final class NameTyper {
  private final Lexicon lexicon;
  private final List<Word> words;
  private final Phrases phrases;
  private final Clues clues;
  private final ShortForms shortForms;
  private final Map<String, Map<EntityType, Integer>> tallies = new HashMap<>();
  private final Set<String> surnames = new HashSet<>();
  private final Set<String> givenNames = new HashSet<>();
  private final Set<String> inside = new HashSet<>();

  NameTyper(Lexicon lexicon, List<Word> words) {
    this.lexicon = lexicon;
    this.words = words;
    phrases = new Phrases(lexicon, words);
    clues = new Clues(lexicon, words);
    shortForms = new ShortForms(lexicon, words);
  }

  List<Name> type(List<Name> names) {
    names.forEach(shortForms::learn);
    names.forEach(
        name -> {
          if (!words.get(name.from()).opens()) {
            inside.add(words.get(name.from()).text());
          }
        });
    names.forEach(this::learn);
    List<Name> typed = new ArrayList<>(names.size());
    for (Name name : names) {
      Name trimmed = withoutEpithet(name);
      EntityType type = isOrdinaryOpener(trimmed) ? null : decide(trimmed);
      if (type != null) {
        typed.add(trimmed.as(type));
      }
    }
    return typed;
  }

  private void learn(Name name) {
    if (name.type() == EntityType.PERSON) {
      learnPerson(name);
    }
    if (name.type() != null && name.sign() != Name.Sign.PERSONAL) {
      tally(name, name.type(), 3);
      return;
    }
    Clues.Clue clue = clues.of(name);
    if (clue != null) {
      tally(name, clue.type(), clue.weight());
      if (clue.type() == EntityType.PERSON && name.length() > 1 && clue.weight() > 1) {
        learnPerson(name);
      }
    } else if (name.type() == null
        && name.length() > 1
        && clues.byShape(name) == EntityType.PERSON) {
      learnPerson(name);
    }
  }

  private void learnPerson(Name name) {
    int last = name.to() - 1;
    while (last > name.from()
        && (Particles.isSuffix(words.get(last).text()) || words.get(last).is(","))) {
      last--;
    }
    surnames.add(words.get(last).text());
    if (name.length() > 1 && name.sign() != Name.Sign.HONORIFIC) {
      givenNames.add(words.get(name.from()).text());
    }
  }

  private void tally(Name name, EntityType type, int weight) {
    tallies
        .computeIfAbsent(
            phrases.join(name.from(), name.to()), key -> new EnumMap<>(EntityType.class))
        .merge(type, weight, Integer::sum);
  }

  /** A single word that opens a sentence, stands nowhere else, and may be no name at all. */
  private boolean isOrdinaryOpener(Name name) {
    Word word = words.get(name.from());
    if (name.length() > 1
        || !word.opens()
        || inside.contains(word.text())
        || isBareName(word.text())) {
      return false;
    }
    if (name.known() != null) {
      return name.type() != EntityType.GROUP
          && lexicon.isCommon(word.text())
          && clues.of(name) == null;
    }
    return name.sign() == Name.Sign.NONE && lexicon.endsOrdinarily(word.text());
  }

  /** "Crooked Hillary" names Hillary. */
  private Name withoutEpithet(Name name) {
    boolean epithet =
        name.sign() == Name.Sign.NONE
            && name.length() == 2
            && lexicon.isCommon(words.get(name.from()).text())
            && isBareName(words.get(name.from() + 1).text());
    return epithet
        ? new Name(name.from() + 1, name.to(), null, null, Name.Sign.NONE, name.from() + 1)
        : name;
  }

  private @Nullable EntityType decide(Name name) {
    String first = words.get(name.from()).text();
    boolean single = name.length() == 1;
    if (name.type() == EntityType.PERSON && name.sign() == Name.Sign.PERSONAL && single) {
      return EntityType.PERSON;
    }
    if (name.type() != null) {
      return name.known() != null && single && isRatherPerson(name, first)
          ? EntityType.PERSON
          : name.type();
    }
    if (single && (first.length() < 2 || lexicon.isNoNameAlone(first))) {
      return null;
    }
    if (single && words.get(name.from()).opens() && lexicon.isCommon(first)) {
      return surnames.contains(first) && clues.isSubject(name) ? EntityType.PERSON : null;
    }
    if (single && isBareName(first)) {
      return EntityType.PERSON;
    }
    Name full = shortForms.fullOf(name);
    if (full != null) {
      return full.type();
    }
    if (clues.isShouted(name) || name.sign() == Name.Sign.TITLE) {
      return null;
    }
    EntityType best = best(tallies.get(phrases.join(name.from(), name.to())));
    if (best == null) {
      return clues.byShape(name);
    }
    return areCommon(name) && best != EntityType.ORGANISATION ? null : best;
  }

  /**
   * True for the surname or given name of a person whom the article names in full, also in
   * capitals.
   */
  private boolean isBareName(String word) {
    String usual = word.toUpperCase(Locale.ROOT).equals(word) ? Gazetteer.capitalized(word) : word;
    return surnames.contains(word) || givenNames.contains(word) || surnames.contains(usual);
  }

  /** "Jordan" where the article names Chuck Jordan, and no "in" or "to" before it. */
  private boolean isRatherPerson(Name name, String word) {
    if (!surnames.contains(word) || name.type() != EntityType.PLACE) {
      return false;
    }
    Clues.Clue clue = clues.of(name);
    return clue != null && clue.type() == EntityType.PERSON && clue.weight() > 1;
  }

  private boolean areCommon(Name name) {
    for (int i = name.from(); i < name.to(); i++) {
      if (!lexicon.isCommon(words.get(i).text())) {
        return false;
      }
    }
    return true;
  }

  private static @Nullable EntityType best(@Nullable Map<EntityType, Integer> tally) {
    EntityType best = null;
    int most = 0;
    if (tally != null) {
      for (Map.Entry<EntityType, Integer> entry : tally.entrySet()) {
        if (entry.getValue() > most) {
          most = entry.getValue();
          best = entry.getKey();
        }
      }
    }
    return best;
  }
}

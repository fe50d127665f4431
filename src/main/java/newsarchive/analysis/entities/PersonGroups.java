package newsarchive.analysis.entities;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import newsarchive.model.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * Collects the names of one person. Full names meet by surname and given name ("George Bush",
 * "George W. Bush"); then a bare surname or given name goes to the person who bears it, of several
 * to the one of the sex that the honorific shows and whom the article names most.
 */
final class PersonGroups {
  /** A list of names may hold thousands of one surname; no article does. */
  private static final int MOST_NAMESAKES = 32;

  private final Lexicon lexicon;
  private final List<Word> words;
  private final String text;
  private final Phrases phrases;
  private final List<Person> people = new ArrayList<>();
  private final Map<String, List<Person>> bySurname = new HashMap<>();
  private final Map<String, List<Person>> byGivenName = new HashMap<>();
  private final Map<String, Person> unknown = new LinkedHashMap<>();

  PersonGroups(Lexicon lexicon, List<Word> words, String text) {
    this.lexicon = lexicon;
    this.words = words;
    this.text = text;
    phrases = new Phrases(lexicon, words);
  }

  /** The parts of a full name, without honorific and suffix. */
  private record Person(List<String> parts, Group group, Set<String> middles) {
    Person(List<String> parts) {
      this(parts, new Group(EntityType.PERSON, null), new LinkedHashSet<>());
    }

    String given() {
      return parts.get(0);
    }

    /** False for another middle initial than one of the names has: "W." and "H.W.". */
    boolean agreesWith(String middle) {
      return middles.stream().allMatch(m -> m.startsWith(middle) || middle.startsWith(m));
    }
  }

  /** "hw" for "H.W." between given name and surname; empty if no initial stands there. */
  private static String middle(List<String> parts) {
    StringBuilder initials = new StringBuilder();
    for (String part : parts.subList(1, parts.size() - 1)) {
      if (part.indexOf('.') < 0) {
        return "";
      }
      part.chars().filter(Character::isLetter).forEach(c -> initials.append((char) c));
    }
    return initials.toString();
  }

  List<Group> group(Collection<Name> names) {
    List<Name> bare = new ArrayList<>();
    for (Name name : names) {
      List<String> parts = parts(name);
      if (parts.size() > 1) {
        fullName(name, parts);
      } else {
        bare.add(name);
      }
    }
    for (Name name : bare) {
      bareName(name, parts(name).get(0));
    }
    List<Group> groups = new ArrayList<>();
    people.forEach(person -> groups.add(person.group()));
    unknown.values().forEach(person -> groups.add(person.group()));
    return groups;
  }

  private List<String> parts(Name name) {
    List<String> parts = new ArrayList<>();
    for (int i = name.from(); i < name.to(); i++) {
      String word = words.get(i).text();
      if (!lexicon.isHonorific(word) && !Particles.isSuffix(word) && !word.equals(",")) {
        parts.add(word.toLowerCase(Locale.ROOT));
      }
    }
    if (parts.isEmpty()) {
      parts.add(words.get(name.from()).text().toLowerCase(Locale.ROOT));
    }
    return parts;
  }

  private void fullName(Name name, List<String> parts) {
    String surname = parts.get(parts.size() - 1);
    String middle = middle(parts);
    Person found = null;
    for (Person person : bySurname.getOrDefault(surname, List.of())) {
      if (isSame(person.parts(), parts) && person.agreesWith(middle)) {
        found = person;
        break;
      }
    }
    if (found == null) {
      found = new Person(parts);
      people.add(found);
      addTo(bySurname, surname, found);
      addTo(byGivenName, parts.get(0), found);
    }
    if (!middle.isEmpty()) {
      found.middles().add(middle);
    }
    found.group().add(name, form(name));
  }

  private static void addTo(Map<String, List<Person>> index, String part, Person person) {
    List<Person> bearers = index.computeIfAbsent(part, key -> new ArrayList<>());
    if (bearers.size() < MOST_NAMESAKES) {
      bearers.add(person);
    }
  }

  /** The same given name or its initial, or one is the end of the other: "Suu Kyi". */
  private static boolean isSame(List<String> one, List<String> other) {
    if (one.get(0).equals(other.get(0))
        || isInitialOf(one.get(0), other.get(0))
        || isInitialOf(other.get(0), one.get(0))) {
      return true;
    }
    List<String> longer = one.size() > other.size() ? one : other;
    List<String> shorter = one.size() > other.size() ? other : one;
    return longer.size() > shorter.size()
        && longer.subList(longer.size() - shorter.size(), longer.size()).equals(shorter);
  }

  private static boolean isInitialOf(String initial, String given) {
    return initial.length() == 2
        && initial.charAt(1) == '.'
        && given.charAt(0) == initial.charAt(0);
  }

  private void bareName(Name name, String part) {
    String honorific = name.sign() == Name.Sign.HONORIFIC ? words.get(name.from()).text() : "";
    Person person = choose(bySurname.getOrDefault(part, List.of()), honorific);
    if (person == null && honorific.isEmpty()) {
      person = choose(byGivenName.getOrDefault(part, List.of()), honorific);
    }
    if (person == null) {
      person = unknown.computeIfAbsent(part, key -> new Person(List.of(part)));
    }
    person.group().add(name, form(name));
  }

  private @Nullable Person choose(List<Person> candidates, String honorific) {
    Person best = null;
    for (Person person : candidates) {
      if (candidates.size() > 1 && contradicts(honorific, person.given())) {
        continue;
      }
      if (best == null || person.group().count() > best.group().count()) {
        best = person;
      }
    }
    return best;
  }

  private boolean contradicts(String honorific, String given) {
    String name = Gazetteer.capitalized(given);
    boolean woman = honorific.indexOf('s') >= 0 && !honorific.startsWith("Messrs");
    if (honorific.isEmpty()) {
      return false;
    }
    return woman ? lexicon.isMale(name) : lexicon.isFemale(name);
  }

  private String form(Name name) {
    int from = name.sign() == Name.Sign.HONORIFIC ? name.from() + 1 : name.from();
    return phrases.surface(text, from, name.to());
  }
}

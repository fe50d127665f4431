package newsarchive.analysis.entities;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import newsarchive.model.EntityType;
import org.jspecify.annotations.Nullable;

/** Names known beforehand: countries, cities, regions, peoples, bodies that the world knows. */
final class Gazetteer {
  /**
   * What the lists know of a name.
   *
   * @param key one for all names of the same thing
   * @param usual true if the key is the name to show even where an article has only another form:
   *     "United States" for "U.S."
   */
  record Entry(EntityType type, String key, boolean usual) {}

  private final Map<String, Entry> entries = new HashMap<>(8192);
  private final Map<String, Integer> longestByFirstWord = new HashMap<>(8192);

  // Plain loops and concat: the lists are read at every start, and lambdas cost more than they do.
  Gazetteer() {
    addCountries();
    addNames("media.txt");
    addRegions("regions.txt", EntityType.LOCATION);
    addRegions("states.txt", EntityType.PLACE);
    addNames("organisations.txt");
    for (String line : WordList.lines("cities.txt")) {
      for (String city : WordList.split(line, ';')) {
        add(city, new Entry(EntityType.PLACE, city, false));
      }
    }
    for (String line : WordList.lines("groups.txt")) {
      int colon = line.indexOf(':');
      addPeople(line.substring(colon + 1), colon < 0 ? "" : line.substring(0, colon));
    }
  }

  @Nullable Entry find(String name) {
    return entries.get(name);
  }

  /** Number of words of the longest name that begins with the word; 0 if none does. */
  int longest(String firstWord) {
    return longestByFirstWord.getOrDefault(firstWord, 0);
  }

  /**
   * Looks names of capitals alone up as if only their first letters were: "FLINT", "NEW YORK".
   *
   * @return null if unknown
   */
  @Nullable Entry findCapitals(String name) {
    return entries.get(capitalized(name));
  }

  static String capitalized(String name) {
    StringBuilder changed = new StringBuilder(name.toLowerCase(Locale.ROOT));
    for (int i = 0; i < changed.length(); i++) {
      if (i == 0 || " -'".indexOf(changed.charAt(i - 1)) >= 0) {
        changed.setCharAt(i, Character.toUpperCase(changed.charAt(i)));
      }
    }
    return changed.toString();
  }

  private void addCountries() {
    for (String line : WordList.lines("countries.txt")) {
      List<String> fields = WordList.fields(line, 4);
      Entry country = new Entry(EntityType.PLACE, fields.get(0), true);
      add(fields.get(0), country);
      addAll(fields.get(1), country);
      addPeople(fields.get(2), usualName(fields.get(2)));
      List<String> capitals = WordList.split(fields.get(3), ';');
      if (!capitals.isEmpty()) {
        addAll(fields.get(3), new Entry(EntityType.PLACE, capitals.get(0), false));
      }
    }
  }

  private void addRegions(String file, EntityType type) {
    for (String line : WordList.lines(file)) {
      List<String> fields = WordList.fields(line, 3);
      Entry region = new Entry(type, fields.get(0), false);
      add(fields.get(0), region);
      addAll(fields.get(1), region);
      addPeople(fields.get(2), "");
    }
  }

  private void addNames(String file) {
    for (String line : WordList.lines(file)) {
      List<String> fields = WordList.fields(line, 2);
      Entry body = new Entry(EntityType.ORGANISATION, fields.get(0), false);
      add(fields.get(0), body);
      addAll(fields.get(1), body);
    }
  }

  private void addAll(String forms, Entry entry) {
    for (String form : WordList.split(forms, ';')) {
      add(form, entry);
    }
  }

  /** "Armenians" for "Armenian" and "Armenians", so that all articles give them one name. */
  private static String usualName(String field) {
    List<String> people = WordList.split(field, ';');
    String first = people.isEmpty() ? "" : people.get(0);
    return first.endsWith("an") || first.endsWith("i") ? plural(first) : first;
  }

  /** Adds the forms of a group's name; if it has no usual name, each article shows its own. */
  private void addPeople(String field, String usualName) {
    List<String> people = WordList.split(field, ';');
    for (String form : people) {
      boolean usual = !usualName.isEmpty();
      Entry group = new Entry(EntityType.GROUP, usual ? usualName : people.get(0), usual);
      add(form, group);
      add(plural(form), group);
    }
  }

  private static String plural(String form) {
    return form.endsWith("y") && !form.endsWith("ey")
        ? form.substring(0, form.length() - 1).concat("ies")
        : form.concat("s");
  }

  /** The first list that has a name decides. */
  private void add(String name, Entry entry) {
    if (entries.putIfAbsent(name, entry) != null) {
      return;
    }
    int blank = name.indexOf(' ');
    String first = blank < 0 ? name : name.substring(0, blank);
    int words = 1;
    for (int at = blank; at >= 0; at = name.indexOf(' ', at + 1)) {
      words++;
    }
    Integer known = longestByFirstWord.get(first);
    if (known == null || known < words) {
      longestByFirstWord.put(first, words);
    }
  }
}

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

  private final Map<String, Entry> entries = new HashMap<>();
  private final Map<String, Integer> longestByFirstWord = new HashMap<>();

  Gazetteer() {
    addCountries("countries.txt", true);
    addRegions("regions.txt", EntityType.LOCATION);
    addRegions("states.txt", EntityType.PLACE);
    addNames("organisations.txt", '|', EntityType.ORGANISATION);
    addNames("media.txt", ';', EntityType.ORGANISATION);
    for (String line : WordList.lines("cities.txt")) {
      WordList.split(line, ';').forEach(city -> add(city, EntityType.PLACE, city, false));
    }
    for (String line : WordList.lines("groups.txt")) {
      List<String> forms = forms(line.replace('|', ';'));
      forms.forEach(form -> addGroup(form, forms.get(0)));
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

  private void addCountries(String file, boolean usual) {
    for (String line : WordList.lines(file)) {
      String[] fields = line.split("\\|", -1);
      add(fields[0], EntityType.PLACE, fields[0], usual);
      forms(fields[1]).forEach(form -> add(form, EntityType.PLACE, fields[0], usual));
      addPeople(fields[2]);
      forms(fields[3]).forEach(city -> add(city, EntityType.PLACE, forms(fields[3]).get(0), false));
    }
  }

  private void addRegions(String file, EntityType type) {
    for (String line : WordList.lines(file)) {
      String[] fields = line.split("\\|", -1);
      add(fields[0], type, fields[0], false);
      forms(fields[1]).forEach(form -> add(form, type, fields[0], false));
      addPeople(fields.length > 2 ? fields[2] : "");
    }
  }

  private void addNames(String file, char separator, EntityType type) {
    for (String line : WordList.lines(file)) {
      List<String> forms = WordList.split(line, separator);
      for (String form : forms.size() == 2 ? List.of(forms.get(0), forms.get(1)) : forms) {
        forms(form).forEach(name -> add(name, type, forms.get(0), false));
      }
    }
  }

  private void addPeople(String field) {
    List<String> people = forms(field);
    people.forEach(form -> addGroup(form, people.get(0)));
  }

  private void addGroup(String form, String key) {
    add(form, EntityType.GROUP, key, false);
    add(plural(form), EntityType.GROUP, key, false);
  }

  private static String plural(String form) {
    return form.endsWith("y") && !form.endsWith("ey")
        ? form.substring(0, form.length() - 1) + "ies"
        : form + "s";
  }

  private static List<String> forms(String field) {
    return WordList.split(field, ';');
  }

  /** The first list that has a name decides. */
  private void add(String name, EntityType type, String key, boolean usual) {
    if (entries.putIfAbsent(name, new Entry(type, key, usual)) == null) {
      int words = 1;
      int blank = name.indexOf(' ');
      String first = blank < 0 ? name : name.substring(0, blank);
      for (int i = 0; i < name.length(); i++) {
        words += name.charAt(i) == ' ' ? 1 : 0;
      }
      longestByFirstWord.merge(first, words, Math::max);
    }
  }
}

package newsarchive.analysis.speakers;

import java.util.Locale;

/** What the text tells of a person's gender, as far as pronouns need it. */
enum Gender {
  FEMALE,
  MALE,
  UNKNOWN;

  /** By title or given name: "Mrs. Clinton", "Hillary Clinton". */
  static Gender of(String name) {
    String[] words = name.toLowerCase(Locale.ROOT).replace(".", "").split(" ", -1);
    for (String word : words) {
      if (SpeakerLists.TITLES.has("female", word)) {
        return FEMALE;
      }
      if (SpeakerLists.TITLES.has("male", word)) {
        return MALE;
      }
    }
    String first = words[0];
    if (words.length < 2) {
      return UNKNOWN;
    }
    if (SpeakerLists.GIVEN_NAMES.has("female", first)) {
      return FEMALE;
    }
    return SpeakerLists.GIVEN_NAMES.has("male", first) ? MALE : UNKNOWN;
  }

  /** By a word of the role that only women or only men have: "actress", "spokesman". */
  static Gender ofRole(String role) {
    for (String word : role.toLowerCase(Locale.ROOT).split(" ", -1)) {
      if (word.endsWith("woman") || SpeakerLists.TITLES.has("female-role", word)) {
        return FEMALE;
      }
      boolean male = word.endsWith("man") && !word.equals("woman");
      if ((male && SpeakerLists.NOUNS.has("person", word))
          || SpeakerLists.TITLES.has("male-role", word)) {
        return MALE;
      }
    }
    return UNKNOWN;
  }

  boolean contradicts(Gender other) {
    return this != UNKNOWN && other != UNKNOWN && this != other;
  }
}

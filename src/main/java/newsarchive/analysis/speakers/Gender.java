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

  boolean contradicts(Gender other) {
    return this != UNKNOWN && other != UNKNOWN && this != other;
  }
}

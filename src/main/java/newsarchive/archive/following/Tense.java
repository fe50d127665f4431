package newsarchive.archive.following;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** When a claim says that it is so. */
enum Tense {
  PAST,
  /** "has closed": past, and still so. */
  PERFECT,
  PRESENT,
  FUTURE,
  /** A past form in the article's words, which stands for either. */
  REPORTED_PAST;

  /** True if two claims in these tenses can speak of one time. */
  boolean meets(Tense other) {
    return this == other
        || (isPast() && other.isPast())
        || isReported(other)
        || other.isReported(this);
  }

  boolean isPast() {
    return this == PAST || this == PERFECT || this == REPORTED_PAST;
  }

  private boolean isReported(Tense other) {
    return this == REPORTED_PAST && other == PRESENT;
  }

  /** By the first word that shows it; null if none does. */
  static @Nullable Tense of(List<Word> words, boolean reported, WordLists lists) {
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      String next = i + 1 < words.size() ? words.get(i + 1).low() : "";
      String second = i + 2 < words.size() ? words.get(i + 2).low() : "";
      if (lists.is("future", word.low()) || (reported && word.low().equals("would"))) {
        return FUTURE;
      }
      if (List.of("is", "are", "am").contains(word.low())) {
        return next.equals("to") || (next.equals("going") && second.equals("to"))
            ? FUTURE
            : PRESENT;
      }
      if (List.of("has", "have").contains(word.low())) {
        return isParticiple(next, lists) || isParticiple(second, lists) ? PERFECT : PRESENT;
      }
      if (lists.is("past", word.low()) || isPastVerb(word, i, lists)) {
        return reported ? REPORTED_PAST : PAST;
      }
      if (lists.is("present", word.low())) {
        return PRESENT;
      }
    }
    return null;
  }

  private static boolean isPastVerb(Word word, int at, WordLists lists) {
    boolean form = isParticiple(word.low(), lists) && !lists.is("participle-only", word.low());
    return at > 0 && !word.capital() && form;
  }

  /** "closed", "sold", "been": also the simple past. */
  static boolean isParticiple(String word, WordLists lists) {
    return word.equals("been")
        || (lists.isIrregular(word) && !lists.is("plural", word))
        || (word.length() > 4 && word.endsWith("ed") && !lists.is("as-it-is", word));
  }
}

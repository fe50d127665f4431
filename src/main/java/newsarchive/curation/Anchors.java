package newsarchive.curation;

import java.util.ArrayList;
import java.util.List;
import newsarchive.model.Quote;
import newsarchive.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds the words that an editor quoted in a text that may have changed since. Typographic marks
 * and white space never matter. Words that stand there once are found; of several places the one
 * with the words given before and behind it. Words of at least {@link #SHORTEST_SIMILAR} characters
 * that stand there no more are looked for with up to a tenth of their characters changed, and found
 * if one place is clearly the most similar. In time linear in the text.
 */
final class Anchors {
  /** Shorter words must stand there as they are quoted. */
  static final int SHORTEST_SIMILAR = 20;

  /** What part of the characters may have changed. */
  static final int CHANGED_PART = 10;

  /** More places than these are not compared: the words are too common. */
  private static final int MOST_PLACES = 500;

  /** What part of the words before or behind may have changed. */
  private static final int CHANGED_CONTEXT = 4;

  private final Folded folded;
  private final String text;

  /**
   * Where the words stand, or why not.
   *
   * @param span null if there is no one place
   * @param places how many there are; 0 if the words are lost
   */
  record Found(@Nullable Span span, int places) {}

  Anchors(String article) {
    this.folded = Folded.of(article);
    this.text = folded.text();
  }

  Found find(Quote quote) {
    String words = Folded.of(quote.exact()).line();
    List<Place> exact = occurrences(words);
    if (exact.size() == 1) {
      return found(exact.get(0));
    }
    if (exact.isEmpty()) {
      List<Place> similar =
          words.length() < SHORTEST_SIMILAR
              ? List.of()
              : new Similar(text, words, words.length() / CHANGED_PART).places();
      return similar.size() == 1 ? found(similar.get(0)) : among(similar, quote);
    }
    return among(exact, quote);
  }

  /** A stretch of the folded text. */
  record Place(int start, int end) {}

  private Found found(Place place) {
    return new Found(folded.original(place.start(), place.end()), 1);
  }

  private List<Place> occurrences(String words) {
    List<Place> places = new ArrayList<>();
    int[] borders = borders(words);
    int matched = 0;
    for (int i = 0; i < text.length() && !words.isEmpty() && places.size() < MOST_PLACES; i++) {
      while (matched > 0
          && (matched == words.length() || text.charAt(i) != words.charAt(matched))) {
        matched = borders[matched - 1];
      }
      matched += text.charAt(i) == words.charAt(matched) ? 1 : 0;
      if (matched == words.length()) {
        places.add(new Place(i + 1 - matched, i + 1));
      }
    }
    return places;
  }

  /** For each beginning of the words the longest proper one that is also its end. */
  private static int[] borders(String words) {
    int[] borders = new int[words.length()];
    int length = 0;
    for (int i = 1; i < words.length(); i++) {
      while (length > 0 && words.charAt(i) != words.charAt(length)) {
        length = borders[length - 1];
      }
      length += words.charAt(i) == words.charAt(length) ? 1 : 0;
      borders[i] = length;
    }
    return borders;
  }

  /** The one place whose neighbourhood is as the editor quoted it, or clearly the most like it. */
  private Found among(List<Place> places, Quote quote) {
    String before = Folded.of(quote.before()).line();
    String after = Folded.of(quote.after()).line();
    if (places.isEmpty() || places.size() >= MOST_PLACES || (before + after).isEmpty()) {
      return new Found(null, places.size());
    }
    int limit = Math.max(1, (before.length() + after.length()) / CHANGED_CONTEXT);
    Place best = null;
    int least = Integer.MAX_VALUE;
    int second = Integer.MAX_VALUE;
    for (Place place : places) {
      int distance = distanceBefore(place, before) + distanceAfter(place, after);
      if (distance < least) {
        second = least;
        least = distance;
        best = place;
      } else {
        second = Math.min(second, distance);
      }
    }
    boolean clear = least == 0 ? second > 0 : least <= limit && second >= least + limit / 2 + 1;
    return best != null && clear ? found(best) : new Found(null, places.size());
  }

  private int distanceBefore(Place place, String words) {
    int end = place.start();
    end -= end > 0 && text.charAt(end - 1) == ' ' ? 1 : 0;
    String there = text.substring(Math.max(0, end - words.length()), end);
    return there.equals(words) ? 0 : EditDistance.between(there, words);
  }

  private int distanceAfter(Place place, String words) {
    int start = place.end();
    start += start < text.length() && text.charAt(start) == ' ' ? 1 : 0;
    String there = text.substring(start, Math.min(text.length(), start + words.length()));
    return there.equals(words) ? 0 : EditDistance.between(there, words);
  }
}

package newsarchive.curation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import newsarchive.curation.Anchors.Place;

/**
 * Places of a text that are like some words, up to a number of changed characters. The words are
 * cut into one piece more than that number: one piece at least stands there unchanged, so that only
 * the neighbourhoods of unchanged pieces are compared.
 */
final class Similar {
  /** Comparisons of characters; the words are too common if these are not enough. */
  private static final long BUDGET = 60_000_000L;

  /** Unchanged pieces that are looked at, likewise. */
  private static final int MOST_PIECES = 200_000;

  private final String text;
  private final String words;
  private final int limit;

  private record Match(Place place, int distance) {}

  Similar(String text, String words, int limit) {
    this.text = text;
    this.words = words;
    this.limit = limit;
  }

  /** The most similar place if no other comes near it; else all that do; empty if there is none. */
  List<Place> places() {
    List<Match> matches = new ArrayList<>();
    long cost = (long) words.length() * (words.length() + 2L * limit);
    List<Integer> windows = windows();
    if (windows.size() * cost > BUDGET) {
      return List.of();
    }
    for (int from : windows) {
      Match match = best(from);
      if (match.distance() <= limit) {
        matches.add(match);
      }
    }
    matches.sort(Comparator.comparingInt(Match::distance).thenComparingInt(m -> m.place().start()));
    return withoutRivals(matches);
  }

  private List<Place> withoutRivals(List<Match> matches) {
    List<Place> places = new ArrayList<>();
    int margin = 1 + words.length() / (2 * Anchors.CHANGED_PART);
    for (Match match : matches) {
      boolean near = match.distance() < matches.get(0).distance() + margin;
      boolean other = places.stream().noneMatch(place -> overlap(place, match.place()));
      if (near && other) {
        places.add(match.place());
      }
    }
    return places;
  }

  private static boolean overlap(Place one, Place other) {
    return one.start() < other.end() && other.start() < one.end();
  }

  /** Where the comparisons begin: before each place at which a piece stands unchanged. */
  private List<Integer> windows() {
    int length = words.length() / (limit + 1);
    Map<String, List<Integer>> pieces = new HashMap<>();
    Map<Integer, Set<String>> byHash = new HashMap<>();
    int power = 1;
    for (int i = 1; i < length; i++) {
      power *= 31;
    }
    for (int at = 0; at + length <= words.length(); at += length) {
      String piece = words.substring(at, at + length);
      pieces.computeIfAbsent(piece, p -> new ArrayList<>()).add(at);
      byHash.computeIfAbsent(piece.hashCode(), h -> new HashSet<>()).add(piece);
    }
    Set<Integer> windows = new HashSet<>();
    List<Integer> found = new ArrayList<>();
    int step = Math.max(1, limit);
    int hash = 0;
    int seen = 0;
    for (int i = 0; i < text.length() && seen < MOST_PIECES; i++) {
      hash = 31 * (i < length ? hash : hash - power * text.charAt(i - length)) + text.charAt(i);
      if (i + 1 >= length && byHash.containsKey(hash)) {
        int start = i + 1 - length;
        for (int at : pieces.getOrDefault(text.substring(start, i + 1), List.of())) {
          seen++;
          int from = Math.max(0, start - at - limit) / step * step;
          if (windows.add(from)) {
            found.add(from);
          }
        }
      }
    }
    return seen < MOST_PIECES ? found : List.of();
  }

  /**
   * The stretch of a window that is most like the words; of equals the last, with its word's end.
   */
  private Match best(int from) {
    int to = Math.min(text.length(), from + words.length() + 3 * limit);
    int size = words.length();
    int[] distances = new int[size + 1];
    int[] starts = new int[size + 1];
    for (int j = 0; j <= size; j++) {
      distances[j] = j;
      starts[j] = from;
    }
    Match best = new Match(new Place(from, from), Integer.MAX_VALUE);
    for (int i = from; i < to; i++) {
      int diagonal = distances[0];
      int diagonalStart = starts[0];
      starts[0] = i + 1;
      for (int j = 1; j <= size; j++) {
        int change = diagonal + (text.charAt(i) == words.charAt(j - 1) ? 0 : 1);
        int longer = distances[j] + 1;
        int shorter = distances[j - 1] + 1;
        int least = Math.min(change, Math.min(longer, shorter));
        int start = least == change ? diagonalStart : least == longer ? starts[j] : starts[j - 1];
        diagonal = distances[j];
        diagonalStart = starts[j];
        distances[j] = least;
        starts[j] = start;
      }
      if (distances[size] <= best.distance() && starts[size] < i + 1) {
        best = new Match(new Place(starts[size], i + 1), distances[size]);
      }
    }
    return best;
  }
}

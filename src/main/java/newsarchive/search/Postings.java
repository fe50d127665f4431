package newsarchive.search;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** For each term the places where it stands, ascending; kept as it will be written. */
final class Postings {
  /** Characters of a part beyond which the next term begins another. */
  private static final int PART = 8_000;

  private final Map<String, Packed> places = new HashMap<>();

  /**
   * Adds a place of a term.
   *
   * @param place not below the one that was added before for the same term
   */
  void add(String term, int place) {
    places.computeIfAbsent(term, any -> new Packed()).ascending(place);
  }

  /**
   * The parts in order of their terms.
   *
   * @param first the first term of the part
   * @param text term, places, term, places, … with blanks between them
   */
  record Terms(String first, String text) {}

  List<Terms> parts() {
    List<Terms> parts = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    String first = "";
    int size = 0;
    for (Map.Entry<String, Packed> entry : new TreeMap<>(places).entrySet()) {
      String term = entry.getKey();
      int added = term.getBytes(StandardCharsets.UTF_8).length + entry.getValue().length() + 2;
      if (size > 0 && size + added > PART) {
        parts.add(new Terms(first, text.toString()));
        text.setLength(0);
        size = 0;
      }
      first = size == 0 ? term : first;
      text.append(size == 0 ? "" : " ").append(term).append(' ').append(entry.getValue());
      size += added;
    }
    if (size > 0) {
      parts.add(new Terms(first, text.toString()));
    }
    return parts;
  }
}

package newsarchive.analysis.evidence;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import newsarchive.analysis.quotes.Reading;
import newsarchive.model.Span;
import org.jspecify.annotations.Nullable;

/** Finds in what one way of reading found the attribution of a cue, or of words that are said. */
final class Owners {
  private final NavigableMap<Integer, Reading> byCue = new TreeMap<>();
  private final NavigableMap<Integer, Reading> byContent = new TreeMap<>();

  /** Readings that come first go before others of the same words. */
  void add(Reading reading, boolean owns) {
    byCue.putIfAbsent(reading.cue().start(), reading);
    if (owns) {
      for (Span span : reading.content()) {
        byContent.putIfAbsent(span.start(), reading);
      }
    }
  }

  /** The one whose cue shares a character with the span, or null. */
  @Nullable Reading ofCue(Span cue) {
    Map.Entry<Integer, Reading> entry = byCue.lowerEntry(cue.end());
    return entry != null && entry.getValue().cue().overlaps(cue) ? entry.getValue() : null;
  }

  /** The one whose content begins last before the middle of the span and reaches it, or null. */
  @Nullable Reading ofContent(Span span) {
    int middle = (span.start() + span.end()) / 2;
    Map.Entry<Integer, Reading> entry = byContent.floorEntry(middle);
    if (entry == null) {
      return null;
    }
    List<Span> content = entry.getValue().content();
    return content.stream().anyMatch(one -> one.contains(middle)) ? entry.getValue() : null;
  }
}

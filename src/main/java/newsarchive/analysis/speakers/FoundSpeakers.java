package newsarchive.analysis.speakers;

import java.util.List;
import newsarchive.model.Attribution;
import newsarchive.model.Voice;

/**
 * What the stage found: the voices by number, and one attribution for each statement, in their
 * order.
 */
public record FoundSpeakers(List<Voice> voices, List<Attribution> attributions) {
  public FoundSpeakers {
    voices = List.copyOf(voices);
    attributions = List.copyOf(attributions);
  }
}

package newsarchive.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import newsarchive.archive.Archive;
import newsarchive.archive.Speaker;
import newsarchive.archive.SpeakerId;

/**
 * The numbers of speakers in the index: first those of several articles, most statements first;
 * then those of a single article, in the order in which the rows name them, which need no number
 * there.
 */
final class SpeakerNumbers {
  private static final int KINDS = 5;

  private final Map<SpeakerId, Integer> numbers = new HashMap<>();
  private final List<Speaker> inOrder = new ArrayList<>();

  SpeakerNumbers(Archive archive) {
    for (Speaker speaker : archive.speakers()) {
      if (archive.articlesWith(speaker.id()).size() > 1) {
        add(speaker);
      }
    }
  }

  private void add(Speaker speaker) {
    numbers.put(speaker.id(), numbers.size());
    inOrder.add(speaker);
  }

  /** By number, as far as they have been named. */
  List<Speaker> inOrder() {
    return inOrder;
  }

  /**
   * A number for speaker and kind: 0 to 4, the kind alone, for one who gets the next number here.
   */
  int code(Speaker speaker) {
    int kind =
        switch (speaker.kind()) {
          case PERSON -> 0;
          case ORGANISATION -> 1;
          case GROUP -> 2;
          case DOCUMENT -> 3;
          case UNKNOWN -> 4;
        };
    Integer known = numbers.get(speaker.id());
    if (known == null) {
      add(speaker);
      return kind;
    }
    return KINDS + known * KINDS + kind;
  }
}

package newsarchive.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import newsarchive.archive.Speaker;
import newsarchive.model.Statement;
import newsarchive.search.Passage.Range;

/**
 * What the index knows of an article's passages without their text: source and speakers, then kind,
 * words and speakers of each passage, with a blank between the two.
 */
final class PassageRow {
  private static final int HEADLINE = 0;
  private static final int PARAGRAPH = 1;
  private static final int STATEMENT = 2;
  private static final int SEVERAL = 6;
  private static final int SPEAKERS = 12;

  private final Map<List<Speaker>, Integer> places = new HashMap<>(Map.of(List.of(), 0));
  private final Packed head = new Packed();
  private final Packed passages = new Packed();

  /**
   * Makes a row.
   *
   * @param source number of the source, from 1; 0 if it is not known
   */
  PassageRow(Passages article, int source, SpeakerNumbers numbers) {
    head.add(source);
    for (List<Speaker> together : together(article)) {
      places.put(together, places.size());
      for (int i = 0; i < together.size(); i++) {
        int more = i + 1 < together.size() ? 1 : 0;
        head.add(numbers.code(together.get(i)) * 2 + more);
      }
    }
    boolean headline = article.hasHeadline();
    for (Passage passage : article.all()) {
      Statement statement = passage.statement();
      if (statement == null) {
        passages.add(headline ? HEADLINE : PARAGRAPH).add(passage.ranges().get(0).length());
        headline = false;
      } else {
        add(statement, passage, article.words().start(passage.paragraph()));
      }
    }
  }

  /** Those who speak alone or together, the most frequent first: these take a single character. */
  private static List<List<Speaker>> together(Passages article) {
    Map<List<Speaker>, Integer> counts = new LinkedHashMap<>();
    for (Passage passage : article.all()) {
      if (!passage.speakers().isEmpty()) {
        counts.merge(passage.speakers(), 1, Integer::sum);
      }
    }
    List<List<Speaker>> sorted = new ArrayList<>(counts.keySet());
    sorted.sort((a, b) -> counts.getOrDefault(b, 0) - counts.getOrDefault(a, 0));
    return sorted;
  }

  private void add(Statement statement, Passage passage, int from) {
    int quoted =
        switch (statement.kind()) {
          case DIRECT -> 0;
          case MIXED -> 1;
          case REPORTED -> 2;
        };
    int kind = quoted * 2 + (passage.claims() ? 1 : 0);
    int count = passage.ranges().size();
    int several = count == 1 ? 0 : SEVERAL;
    int place = places.getOrDefault(passage.speakers(), 0);
    passages.add(STATEMENT + kind + several + SPEAKERS * place);
    if (count != 1) {
      passages.add(count);
    }
    int end = from;
    for (Range range : passage.ranges()) {
      passages.add(range.start() - end).add(range.length());
      end = range.start() + range.length();
    }
  }

  @Override
  public String toString() {
    return head + " " + passages;
  }
}

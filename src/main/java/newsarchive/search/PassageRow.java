package newsarchive.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import newsarchive.archive.Speaker;
import newsarchive.model.PartialDate;
import newsarchive.model.Statement;
import newsarchive.search.Passage.Range;
import org.jspecify.annotations.Nullable;

/**
 * What the index knows of an article's passages without their text: date, then source and speakers,
 * then kind, words and speakers of each passage, with blanks between the three.
 */
final class PassageRow {
  private static final int HEADLINE = 0;
  private static final int PARAGRAPH = 1;
  private static final int STATEMENT = 2;
  private static final int SEVERAL = 6;
  private static final int SPEAKERS = 12;

  private final Map<List<Speaker>, Integer> together = new HashMap<>(Map.of(List.of(), 0));
  private final Packed head = new Packed();
  private final Packed passages = new Packed();
  private final ToIntFunction<Speaker> number;

  /**
   * Starts a row.
   *
   * @param source number of the source, from 1; 0 if it is not known
   * @param number of a speaker in the archive
   */
  PassageRow(int source, ToIntFunction<Speaker> number) {
    this.number = number;
    head.add(source);
  }

  String of(Passages article, @Nullable PartialDate date) {
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
    return (date == null ? "" : date.iso()) + " " + head + " " + passages;
  }

  private void add(Statement statement, Passage passage, int from) {
    int kind = statement.kind().ordinal() * 2 + (passage.claims() ? 1 : 0);
    int count = passage.ranges().size();
    int several = count == 1 ? 0 : SEVERAL;
    passages.add(STATEMENT + kind + several + SPEAKERS * place(passage.speakers()));
    if (count != 1) {
      passages.add(count);
    }
    int end = from;
    for (Range range : passage.ranges()) {
      passages.add(range.start() - end).add(range.length());
      end = range.start() + range.length();
    }
  }

  /** The place of those who speak together, from 1; 0 for nobody. */
  private int place(List<Speaker> speakers) {
    Integer known = together.get(speakers);
    if (known != null) {
      return known;
    }
    head.add(speakers.size());
    for (Speaker speaker : speakers) {
      head.add(number.applyAsInt(speaker) * 8 + speaker.kind().ordinal());
    }
    together.put(speakers, together.size());
    return together.size() - 1;
  }
}

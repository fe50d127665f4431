package newsarchive.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import newsarchive.model.Span;
import org.junit.jupiter.api.Test;

class BratReaderTest {
  private static final String SPANS =
      "T1\tSource 0 3\tAnn\nT2\tCue 4 8\tsaid\nT3\tContent 9 14;20 25\tit is over\n";

  private static BratReader.Result read(String annotations) {
    return BratReader.read(annotations, 100);
  }

  @Test
  void eventsJoinSpansAlsoInPieces() {
    BratReader.Result read =
        read(
            SPANS
                + "T4\tContent 30 35\tmore\n"
                + "E1\tAttribution:T9 Source:T1 Cue:T2 Content:T3 Content2:T4\n");
    assertEquals(
        List.of(
            new Relation(
                List.of(new Span(4, 8)),
                List.of(new Span(0, 3)),
                List.of(new Span(9, 14), new Span(20, 25), new Span(30, 35)))),
        read.relations());
    assertEquals(0, read.broken());
  }

  @Test
  void blankLinesNotesAndDanglingReferencesAreLeftOut() {
    BratReader.Result read =
        read("\n#1\tnote\tT1\n" + SPANS + "\r\nE1\tAttribution:T9 Source:T77 Content:T3\r\n");
    assertEquals(
        List.of(new Relation(List.of(), List.of(), List.of(new Span(9, 14), new Span(20, 25)))),
        read.relations());
    assertEquals(0, read.broken());
  }

  @Test
  void anAttributionWithoutContentIsNone() {
    assertEquals(List.of(), read(SPANS + "E1\tAttribution:T9 Source:T1 Cue:T2\n").relations());
  }

  @Test
  void brokenLinesAreCounted() {
    BratReader.Result read =
        read(
            SPANS
                + "T5\tCue 8 4\tx\nT6\tCue 90 101\tx\nT7 Cue 1 2 x\nT8\tCue 1\tx\n"
                + "T9\tCue 1 99999999999\tx\n");
    assertEquals(5, read.broken());
    assertEquals(4, read.firstBroken());
  }
}

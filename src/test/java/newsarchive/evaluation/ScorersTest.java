package newsarchive.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import newsarchive.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The parts of which the scores are made. */
class ScorersTest {
  private static List<String> quoted(String text) {
    CodePointText counted = new CodePointText(text);
    return QuotedSpans.of(counted).stream().map(counted::words).toList();
  }

  @Test
  void quotedSpansOfAllMarks() {
    assertEquals(List.of("“A b,”", "\"C,\"", "''D''"), quoted("“A b,” he said. \"C,\" or ''D''."));
  }

  @Test
  void aQuotationThatIsNotClosedEndsWithItsParagraph() {
    assertEquals(List.of("“A b.", "“C.”"), quoted("“A b. \n \n“C.” End.\n"));
    assertEquals(List.of(), quoted("An end \"\u00A0\n\nor ”."));
  }

  @Test
  void aSecondOpeningMarkMakesTheFirstAStray() {
    assertEquals(List.of("\"real,\""), quoted("A \"stray word and \"real,\" he said."));
  }

  @Test
  void wordsAndOffsetsCountCodePoints() {
    String text = "😀 Ann, \uD835\uDC00b";
    CodePointText counted = new CodePointText(text);
    assertEquals(9, counted.length());
    assertEquals(new Span(2, 5), counted.at(new Span(3, 6)));
    assertEquals("Ann", counted.words(new Span(2, 5)));
    assertEquals("{2, 7}", counted.wordStarts(List.of(new Span(0, 9))).toString());
  }

  @Test
  void offsetsAreTurnedBackAndForthInLongTexts() {
    String text = "a😀b".repeat(1000);
    CodePointText counted = new CodePointText(text);
    assertEquals(3000, counted.length());
    assertEquals(3000, counted.at(text.length()));
    assertEquals(1537, counted.at(512 * 4 + 1));
    assertEquals("😀b", counted.words(new Span(1537, 1539)));
    assertEquals("b", counted.words(new Span(2999, 5000)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ann Lee, a nurse | lee",
        "Mr. Reed Jr. | reed",
        "the mayor of Elmton | ",
        "Elmton’s | elmton",
        "the Elmton Courier’s | courier",
        "He | ",
      })
  void theHeadOfAPhraseIfItIsAName(String phrase, String name) {
    assertEquals(name, HeadName.of(phrase));
  }

  @Test
  void kindsOfSources() {
    assertEquals("pronoun", HeadName.kind("They"));
    assertEquals("nominal", HeadName.kind("the report"));
    assertEquals("named", HeadName.kind("Sen. Ada Brook"));
    assertEquals("brook", HeadName.lastWord("Ada Brook's"));
    assertNull(HeadName.lastWord(null));
  }

  @Test
  void namesOfTheSamePerson() {
    assertTrue(NameForms.isOneOf("Mr. Reed", List.of("Tom Reed")));
    assertTrue(NameForms.isOneOf("Tom B. Reed Jr.", List.of("Tom Reed")));
    assertFalse(NameForms.isOneOf("Ann Reed", List.of("Tom Reed")));
    assertFalse(NameForms.isOneOf("he", List.of("he")));
    assertTrue(NameForms.isFull("Tom Reed", "Tom B. Reed"));
    assertFalse(NameForms.isFull("Reed", "Tom Reed"));
    assertEquals("clinic of elmton", NameForms.plain("The  Clinic of\u00A0Elmton"));
  }

  @Test
  void theBestPairsFirstAndEachOnce() {
    double[][] weights = {{0.5, 0.9}, {0.8, 0.9}, {0, 0}};
    List<Matching.Pair> pairs = Matching.of(3, 2, (i, j) -> weights[i][j]);
    assertEquals(List.of(new Matching.Pair(0, 1), new Matching.Pair(1, 0)), pairs);
  }

  @Test
  void confidenceIsComparedWithWhatIsRight() {
    Reliability reliability = new Reliability();
    reliability.add(0.95, true);
    reliability.add(0.97, true);
    reliability.add(0.86, false);
    reliability.add(0.55, false);
    assertEquals(3, reliability.bins().size());
    assertEquals(2, reliability.sure().right());
    assertEquals(3, reliability.sure().count());
    assertTrue(reliability.table("T").contains("0.9 to 1.0      0.96  100.0   2/2"));
  }

  @Test
  void theRangeOfTheFigureHoldsIt() {
    List<Tally.Counts> articles =
        List.of(
            new Tally.Counts(5, 10, 5, 10),
            new Tally.Counts(9, 10, 9, 10),
            new Tally.Counts(7, 10, 7, 10));
    Bootstrap.Interval range = new Bootstrap(3).of(articles);
    assertTrue(range.low() >= 0.5 && range.low() < 0.7, range.toString());
    assertTrue(range.high() > 0.7 && range.high() <= 0.9, range.toString());
    assertEquals(range, new Bootstrap(3).of(articles));
  }
}

package newsarchive.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import newsarchive.model.Article;
import newsarchive.model.Block;
import newsarchive.model.Paragraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** In the examples a pilcrow marks where a paragraph break was lost; it is no part of the text. */
final class LostBreaksTest {
  private static final Segmenter SEGMENTER = new Segmenter();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The dam needs a new mechanism.¶Earlier this year it leaked.",
        "It will hold, the mayor said.¶\"Then came the rain,\" she added.",
        "It will hold, the mayor said.¶Okafor disagreed.",
        "\"The dam will hold.\"¶The mayor did not explain.",
        "\"The dam will hold,\" he said.¶\"It always has,\" he added.¶\"Ask anyone,\" he said.",
        "\"The dam will hold.\"¶\"It always has.\"",
        "Nobody listened!¶“Xenia did,” said Lund.",
        "“The dam will hold.”¶“It always has,” said Lund.",
        "''The dam will hold,'' he said.¶''It always has,'' he added.",
        "The plan failed (as all plans do.)¶The mayor resigned.",
        "It ended in 2019.¶Okafor stayed.",
        "Turnout was 45%.¶The mayor won.",
        "The train left at 6 p.m.¶The mayor was on it.",
        "The train left at 6 p.m.¶Okafor was on it.",
        "She moved to the U.S.¶The firm followed.",
        "They didn’t.¶Okafor did.",
        "The dam held.¶NATO engineers had built it.",
        "It rained.¶A bridge fell.",
        "The river fell.¶(Reporting by Ada Lund)",
        "The river fell.¶___¶6 p.m.¶Okafor is back.",
        "Did it hold?¶He would not say.",
        "Она ушла.¶Потом вернулась.",
      })
  void lostBreakIsRestored(String marked) {
    assertEquals(marked, segmented(marked.replace("¶", "")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He spoke to Paper.Az about it.",
        "He reads U.S.News and World Report.",
        "A search on Yahoo!News found it.",
        "He ordered it at Amazon.com and Booking.Com again.",
        "A novel by J.K.Rowling and one by J.R.R.Tolkien.",
        "Fruit, e.g.The Apple, is good.",
        "It runs on Node.js and ASP.NET, he said.",
        "See https://example.org/a.The/b.Html or www.example.org/X.Y now.",
        "Write to ann.Lee@example.org today.",
        "He met Mr.Lund and Dr.Okafor there.",
        "He said \"yes\" and \"no\" and left.",
        "She said: “Yes.” And left.",
        "It costs 3.50 or 1.000 now.",
        "The class java.util.List has a method list.Add(x).",
        "He was at St.Pancras again.",
        "The rest is history... Or is it?",
        "He said, \"Stop.\" Then he left.",
        "See version v2.B for more.",
      })
  void nothingIsTornInsideNamesAddressesAndAbbreviations(String text) {
    assertEquals(text, segmented(text));
  }

  @Test
  void numberAtTheHeadOfALineIsNoSentence() {
    assertEquals("1.Introduction of the plan", segmented("1.Introduction of the plan"));
  }

  @Test
  void programTextIsLeftAlone() {
    Article article =
        SEGMENTER.segment(Documents.of("run.Then() done.Next \"a\".\"B\"", Block.Kind.CODE));
    assertEquals(1, article.paragraphs().size());
  }

  @Test
  void onlyTheParagraphBehindALostBreakIsMarkedAsRestored() {
    Article article =
        SEGMENTER.segment(Documents.of("It rained.Then it stopped.\n\nAll was well."));
    assertEquals(
        List.of(Paragraph.Origin.AUTHORED, Paragraph.Origin.RESTORED, Paragraph.Origin.AUTHORED),
        article.paragraphs().stream().map(Paragraph::origin).toList());
  }

  private static String segmented(String text) {
    Article article = SEGMENTER.segment(Documents.of(text));
    StringBuilder marked = new StringBuilder();
    for (Paragraph paragraph : article.paragraphs()) {
      marked.append(paragraph.index() == 0 ? "" : "¶").append(article.words(paragraph.span()));
    }
    return marked.toString();
  }
}

package newsarchive.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import newsarchive.model.Article;
import newsarchive.model.Elision;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SentencesTest {
  private static final Segmenter SEGMENTER = new Segmenter();

  /** The pilcrow marks a sentence end; it is no part of the text. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "It rained. ¶Then it stopped.",
        "Mr. Lund met Dr. Okafor. ¶They spoke.",
        "J. K. Lund paid 3.5 million.",
        "She left the U.S. Senate. ¶He stayed.",
        "She left the U.S. ¶The firm stayed.",
        "He joined Acme Inc. last year. ¶He left Acme Inc. ¶It failed.",
        "“It rained.” ¶Lund left.",
        "\"It rained,\" he said. ¶\"It stopped.\" ¶Lund left.",
        "“Is it over?” he asked.",
        "“Is it over?” Lund asked. ¶Nobody knew.",
        "(It rained.) ¶Then it stopped.",
        "Wait... what? ¶No!",
        "Who won?! ¶Nobody.",
        "At 6 p.m. Lund left. ¶At 7 p.m. ¶The rain came.",
        "Lund said no. ¶She left.",
        "He lives at No. 10 and works on p. 5 of vol. 3. ¶He stayed.",
        "''It rained.'' ¶''It stopped,'' he said.",
      })
  void sentencesEndWhereTheyShould(String marked) {
    Article article = SEGMENTER.segment(Documents.of(marked.replace("¶", "")));
    String found =
        article.sentences().stream()
            .map(sentence -> article.words(sentence.span()))
            .collect(Collectors.joining(" ¶"));
    assertEquals(marked, found);
  }

  /** The underscore marks the place of a lost name. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "In an interview with the Courier,_stated that the dam holds.",
        "At the same time,_, stated in an interview that the dam holds.",
        "In a letter to the council, _stated that the dam holds.",
        "“The dam holds,” _noted.",
      })
  void lostSubjectIsFound(String marked) {
    Article article = SEGMENTER.segment(Documents.of(marked.replace("_", "")));
    assertEquals(1, article.elisions().size());
    Elision elision = article.elisions().get(0);
    assertEquals(marked.indexOf('_'), elision.offset());
    String before = article.text().substring(0, elision.offset()).stripTrailing();
    assertEquals(true, before.endsWith(elision.before()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "In short, said the mayor, the dam holds.",
        "In short,said Lund, the dam holds.",
        "“The dam holds”,said Lund.",
        "“The dam holds,” said Lund.",
        "Lund, who leads the council, stated that the dam holds.",
        "In May, Lund noted, added and stated that the dam holds.",
        "He called, wrote, and then, said the clerk, left.",
        "In criticising Lund, hints that the dam leaks.",
        "Lund,,, a mayor, left.",
      })
  void sentenceWithItsSubjectHasNoGap(String text) {
    assertEquals(0, SEGMENTER.segment(Documents.of(text)).elisions().size());
  }
}

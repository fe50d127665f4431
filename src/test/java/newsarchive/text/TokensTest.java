package newsarchive.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import newsarchive.model.Article;
import newsarchive.model.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TokensTest {
  private static final Segmenter SEGMENTER = new Segmenter();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "O'Neill didn't go.|O'Neill didn't go .",
        "the members' council met|the members' council met",
        "the '90s and ’90s hits|the '90s and ’90s hits",
        "get 'em 'round here|get 'em 'round here",
        "Lund's well-known plan|Lund's well-known plan",
        "in the U.S. Senate|in the U.S. Senate",
        "Mr. J. K. Lund, Jr., left|Mr. J. K. Lund , Jr. , left",
        "12,000 people paid $3.50|12,000 people paid $ 3.50",
        "from 9/11 to 10:30|from 9/11 to 10:30",
        "see https://example.org/a,b.|see https://example.org/a,b .",
        "mail ann.lee@example.org, please|mail ann.lee@example.org , please",
        "@ann_lee posted #rain|@ann_lee posted #rain",
        "He said ''no'' and ``yes''|He said '' no '' and `` yes ''",
        "He said 'no' twice|He said ' no ' twice",
        "wait... what|wait ... what",
        "AT&T and R&D|AT&T and R&D",
        "word—\"quoted\"—word|word — \" quoted \" — word",
        "Paper.Az said|Paper.Az said",
        "(CSO) left|( CSO ) left",
      })
  void textIsCutIntoTokens(String text, String expected) {
    assertEquals(expected, tokens(text).stream().map(Cut::words).collect(Collectors.joining(" ")));
  }

  @Test
  void quotationMarksAreToldFromApostrophesAndInches() {
    List<Cut> cuts = tokens("\"Don't,\" said the 6'2\" man, 'please'.");
    assertEquals(
        List.of("\"", "\"", "'", "'"),
        cuts.stream().filter(c -> c.kind() == Token.Kind.QUOTE).map(Cut::words).toList());
  }

  @Test
  void numbersAndOrdinalsDiffer() {
    List<Cut> cuts = tokens("In 2024, the 19th time, 3.5 and 44-day");
    assertEquals(
        List.of("2024", "3.5"),
        cuts.stream().filter(c -> c.kind() == Token.Kind.NUMBER).map(Cut::words).toList());
  }

  @Test
  void emojiSequenceIsNotCut() {
    String family = "\uD83D\uDC69\u200D\uD83D\uDC69\u200D\uD83D\uDC67";
    assertEquals(
        List.of("Hi", family, "!"), tokens("Hi " + family + "!").stream().map(Cut::words).toList());
  }

  @Test
  void softHyphenAndCombiningMarksStayInTheirWord() {
    assertEquals(
        List.of("Jose\u0301", "pa\u00ADper"),
        tokens("Jose\u0301 pa\u00ADper").stream().map(Cut::words).toList());
  }

  private record Cut(String words, Token.Kind kind) {}

  private static List<Cut> tokens(String text) {
    Article article = SEGMENTER.segment(Documents.of(text));
    return article.tokens().stream()
        .map(token -> new Cut(article.words(token.span()), token.kind()))
        .toList();
  }
}

package newsarchive.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CharactersTest {
  @Test
  void ordinaryTextInAnyScriptIsUntouched() {
    String text = "Ərdoğan, 北京, ירושלים \uD83D\uDE00\tand\na line";
    assertEquals(text, Characters.shown(text));
  }

  @Test
  void whatCannotBeShownIsReplaced() {
    assertEquals("a\uFFFDb", Characters.shown("a\uD800b"));
    assertEquals("a\uFFFDb", Characters.shown("a\uDC00b"));
    assertEquals("a\uFFFDb", Characters.shown("a\u0000b"));
    assertEquals("a\uFFFDb", Characters.shown("a\u001Bb"));
    assertEquals("a\uFFFDb", Characters.shown("a\uFFFFb"));
    assertEquals("a\uFFFDb", Characters.shown("a\uD83F\uDFFEb"));
    assertEquals("a\nb\nc", Characters.shown("a\r\nb\rc"));
  }

  @Test
  void bidirectionalControlsWithoutPartnerAreLeftOut() {
    assertEquals("\u202Babc\u202C", Characters.shown("\u202Babc\u202C"));
    assertEquals("abc", Characters.shown("\u202Eabc"));
    assertEquals("abc", Characters.shown("abc\u2069\u202C"));
    assertEquals("\u2067a\u2069b", Characters.shown("\u2067a\u2069\u202Eb"));
    assertEquals("\u2067ab\u2069c", Characters.shown("\u2067a\u202Cb\u2069c"));
  }

  @Test
  void lineHasNoBreaksAndNoBlanksAtItsEnds() {
    assertEquals("a b c", Characters.line(" a\n\u00A0 b\tc "));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '~',
      delimiter = '|',
      value = {
        "\"Yes,\" she said.|“Yes,” she said.",
        "It's the '90s|It’s the ’90s",
        "He said: \"She told me 'no' twice.\"|He said: “She told me ‘no’ twice.”",
        "\"'No' was all,\" he said|“‘No’ was all,” he said",
        "the 6\" pipe|the 6\" pipe",
        "(\"so-called\")|(“so-called”)",
        "``old'' marks|``old'' marks",
        "\"|”"
      })
  void straightMarksBecomeTypographicOnes(String straight, String typographic) {
    assertEquals(typographic, QuoteMarks.curl(straight));
  }
}

package newsarchive.resources;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ResourceTextTest {
  private static final String LIST = "/newsarchive/resources/list.txt";

  @Test
  void linesAreWithoutCommentsAndBlanks() {
    assertEquals(
        List.of("loose words", "[first]", "one two", "[second]", "three # four", "[first]", "five"),
        ResourceText.lines(LIST));
  }

  @Test
  void sectionsHoldTheirWordsInOrderAndGoOnWhereTheyComeAgain() {
    assertEquals(
        Map.of(
            "", List.of("loose", "words"),
            "first", List.of("one", "two", "five"),
            "second", List.of("three", "#", "four")),
        ResourceText.sections(LIST));
    assertEquals(List.of("", "first", "second"), List.copyOf(ResourceText.sections(LIST).keySet()));
  }

  @Test
  void aListThatIsMissingIsNamed() {
    IllegalStateException missing =
        assertThrows(IllegalStateException.class, () -> ResourceText.of("/newsarchive/none.txt"));
    assertEquals("the program lacks its resource /newsarchive/none.txt", missing.getMessage());
  }
}

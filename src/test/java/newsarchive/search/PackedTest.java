package newsarchive.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

final class PackedTest {
  private static final List<Integer> EDGES =
      List.of(
          0,
          1,
          54,
          55,
          56,
          2_316,
          2_317,
          2_318,
          40_161,
          40_162,
          40_163,
          57_289_761,
          57_329_923,
          2_147_483_646,
          2_147_483_647);

  @Test
  void numbersComeBackWithTheLengthThatTheRuleSays() {
    Packed packed = new Packed();
    EDGES.forEach(packed::add);
    assertEquals(EDGES, Unpacked.of(packed.toString()));
    assertEquals(3 + 3 * 2 + 3 * 3 + 6 * 6, packed.length());
  }

  @Test
  void ascendingNumbersComeBack() {
    Packed packed = new Packed();
    EDGES.forEach(packed::ascending);
    assertEquals(EDGES, Unpacked.ascending(packed.toString()));
    assertThrows(IllegalArgumentException.class, () -> packed.ascending(1));
  }

  @Test
  void noCharacterNeedsToBeEscaped() {
    Packed packed = new Packed();
    for (int i = 0; i < 3_000; i++) {
      packed.add(i);
    }
    assertFalse(packed.toString().matches("(?s).*[^!-~].*|.*[\"&'<>\\\\`].*"), packed.toString());
  }
}

package newsarchive.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import newsarchive.diagnostics.ArchiveException;
import newsarchive.diagnostics.Diagnostic;
import org.junit.jupiter.api.Test;

class SitePartsTest {
  private static SiteContent good(int number) {
    return sink -> sink.add(number + ".html", new byte[0]);
  }

  private static SiteContent bad(int number) {
    return sink -> {
      throw new ArchiveException(Diagnostic.error("T002", "page " + number, 0, "fails", null));
    };
  }

  @Test
  void everyPartIsMadeOnceAndCounted() throws Exception {
    int many = 2 * SiteParts.AT_ONCE + 10;
    List<SiteContent> parts = new ArrayList<>();
    for (int i = 0; i < many; i++) {
      parts.add(good(i));
    }
    Set<String> made = ConcurrentHashMap.newKeySet();
    List<Integer> done = new ArrayList<>();

    new SiteParts(parts, done::add).writeTo((path, content) -> assertTrue(made.add(path)));

    assertEquals(many, made.size());
    assertEquals(List.of(SiteParts.AT_ONCE, 2 * SiteParts.AT_ONCE, many), done);
  }

  @Test
  void theFirstFailureIsToldWhicheverCameFirstInTime() {
    for (int round = 0; round < 20; round++) {
      List<SiteContent> parts = new ArrayList<>();
      for (int i = 0; i < SiteParts.AT_ONCE; i++) {
        parts.add(i % 50 == 7 ? bad(i) : good(i));
      }
      ArchiveException told =
          assertThrows(
              ArchiveException.class, () -> new SiteParts(parts).writeTo((path, content) -> {}));

      assertEquals("page 7", told.diagnostics().get(0).path());
    }
  }
}

package newsarchive.publish;

import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SitePathsTest {
  private final SitePaths paths = new SitePaths();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/",
        "/etc/passwd",
        "../x",
        "a/../x",
        "a//b",
        "a/",
        ".",
        "a/.",
        "C:x",
        "a\\b",
        "a b",
        "é.html",
        "x\u0000",
        "nul",
        "a/CON.html",
        "a.",
        "a\n",
        "..",
        "x\u202elmth"
      })
  void pathsThatAreNotPlainOnEverySystemAreRefused(String path) {
    assertThrows(IllegalArgumentException.class, () -> paths.take(path));
  }

  @Test
  void aNameOfMoreThan120CharactersIsRefused() {
    paths.take("a".repeat(120));
    assertThrows(IllegalArgumentException.class, () -> paths.take("b".repeat(121)));
  }

  @Test
  void aPathIsTakenOnceInWhateverCase() {
    paths.take("articles/One.html");
    assertThrows(IllegalArgumentException.class, () -> paths.take("articles/One.html"));
    assertThrows(IllegalArgumentException.class, () -> paths.take("Articles/one.html"));
  }

  @Test
  void aFileAndAFolderCannotShareAName() {
    paths.take("a/b.html");
    paths.take("c");
    assertThrows(IllegalArgumentException.class, () -> paths.take("a"));
    assertThrows(IllegalArgumentException.class, () -> paths.take("C/d"));
  }
}

package newsarchive.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import newsarchive.architecture.ArchitectureRules.Proven;
import newsarchive.cli.Main;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** docs/architecture.md, enforced; each rule is tried on a class that breaks it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ArchitectureTest {
  private static final Path SOURCES = Path.of("src/main/java/newsarchive");

  @TempDir Path temp;
  private JavaClasses classes;

  @BeforeAll
  void importClasses() throws URISyntaxException {
    Path program = Path.of(Main.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    classes = new ClassFileImporter().importPath(program);
  }

  static Set<String> rooms() {
    return Rooms.names();
  }

  static List<Proven> rules() {
    return ArchitectureRules.all();
  }

  @Test
  void allClassesAreSeen() throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      long sources = files.filter(file -> file.toString().endsWith(".java")).count();
      assertTrue(classes.size() >= sources, classes.size() + " classes of " + sources + " files");
      assertTrue(sources > 100, "files: " + sources);
    }
  }

  @Test
  void everyPackageHasItsRoomInTheTableAndSaysWhatItIs() throws IOException {
    Set<String> packages = new TreeSet<>();
    try (Stream<Path> files = Files.walk(SOURCES)) {
      for (Path folder : files.filter(Files::isDirectory).toList()) {
        String room = SOURCES.relativize(folder).toString().replace('\\', '/').replace('/', '.');
        if (!room.isEmpty()) {
          packages.add(room);
          assertTrue(Files.exists(folder.resolve("package-info.java")), room);
          assertTrue(
              Files.readString(folder.resolve("package-info.java")).contains("/**"),
              room + " does not say what it is for");
        }
      }
    }
    packages.removeAll(Rooms.names());
    assertEquals(Set.of(), packages, "rooms that the table does not know");
  }

  @ParameterizedTest
  @MethodSource("rooms")
  void aRoomSeesOnlyWhatTheTableSays(String room) {
    Rooms.rule(room).allowEmptyShould(true).check(classes);
  }

  @ParameterizedTest
  @MethodSource("rooms")
  void aRoomThatSeesMoreIsCaught(String room) throws IOException {
    if (!room.equals("cli")) {
      String planted =
          "package newsarchive." + room + "; class Planted { newsarchive.cli.Main m; }";
      JavaClasses bad = Planted.compile(temp, List.of(planted));
      assertTrue(Rooms.rule(room).evaluate(bad).hasViolation(), room);
    }
  }

  @ParameterizedTest
  @MethodSource("rules")
  void theRuleHolds(Proven proven) {
    proven.rule().allowEmptyShould(true).check(classes);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void theRuleCatchesAViolation(Proven proven) throws IOException {
    assertFalse(proven.violation().isEmpty());
    assertTrue(
        proven.rule().evaluate(Planted.compile(temp, proven.violation())).hasViolation(),
        "not caught: " + proven.violation());
  }
}

package newsarchive.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same articles give the same bytes on every machine; the manifest has the sums of all. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeterminismTest {
  private Path temp;
  private String expected;

  @BeforeAll
  void build(@TempDir Path folder) throws IOException {
    temp = folder;
    expected =
        SmallArchive.buildWithSeeds(Files.createDirectory(temp.resolve("first")))
            .text("SHA256SUMS");
    assertTrue(expected.lines().count() > 50, expected);
  }

  @Test
  void buildingAgainChangesNothing() throws IOException {
    assertEquals(expected, SmallArchive.build(temp.resolve("first")).text("SHA256SUMS"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-Duser.language=tr -Duser.country=TR -Dfile.encoding=US-ASCII -XX:ActiveProcessorCount=1"
            + " -Duser.timezone=Pacific/Kiritimati",
        "-Duser.language=ar -Duser.country=EG -Dfile.encoding=ISO-8859-1 -XX:ActiveProcessorCount=2"
            + " -Duser.timezone=America/St_Johns -XX:+UnlockExperimentalVMOptions -XX:hashCode=2",
      })
  void anotherMachineWritesTheSameBytes(String options) throws Exception {
    Path folder = copyInReverse(Files.createTempDirectory(temp, "other"));
    ForkedProgram program =
        ForkedProgram.run(
            folder,
            List.of(options.split(" ", -1)),
            Map.of("LC_ALL", "C", "TZ", "Asia/Kathmandu"),
            List.of("build"));
    assertEquals(0, program.exitCode(), program.output());
    assertEquals(expected, Files.readString(folder.resolve("site/SHA256SUMS")));
  }

  /** The same files, made in another order and with other time stamps. */
  private Path copyInReverse(Path target) throws IOException {
    Path source = temp.resolve("first");
    List<Path> files = new ArrayList<>();
    for (String part : List.of("archive.yml", "seeds")) {
      try (var tree = Files.walk(source.resolve(part))) {
        tree.filter(Files::isRegularFile).forEach(files::add);
      }
    }
    Collections.sort(files, Collections.reverseOrder());
    for (Path file : files) {
      Path copy = target.resolve(source.relativize(file));
      Files.createDirectories(copy.resolveSibling("."));
      Files.copy(file, copy);
    }
    return target;
  }
}

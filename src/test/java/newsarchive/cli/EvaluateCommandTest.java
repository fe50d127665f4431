package newsarchive.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import newsarchive.fixtures.JsonTree;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvaluateCommandTest {
  private static final String TEXT = "\"The bridge is safe,\" Ann Lee said on Monday.\n";
  private static final String BRAT =
      """
      T1\tContent 1 20\tx
      T2\tSource 22 29\tx
      T3\tCue 30 34\tx
      T4\tAttribution 0 44\tx
      E1\tAttribution:T4 Content:T1 Source:T2 Cue:T3
      """;

  @TempDir Path work;
  @TempDir Path elsewhere;

  @BeforeEach
  void oneText() throws IOException {
    write("text/bridge.txt", TEXT);
  }

  private Path write(String path, String content) throws IOException {
    Path file = work.resolve(path);
    Files.createDirectories(file.resolveSibling("."));
    return Files.writeString(file, content);
  }

  @Test
  void bratGoldIsScored() throws IOException {
    write("attributions/bridge_a.ann", BRAT);
    write("attributions/bridge_b.ann", "");
    Shell shell = Shell.run("evaluate", work);
    assertEquals(0, shell.exitCode(), shell.err());
    assertTrue(shell.out().contains("articles with gold: 1; without: 0"), shell.out());
    assertTrue(shell.out().matches("(?s).*B mention +100.0 +100.0 +100.0 .* 1/1, 1/1\n.*"));
    assertEquals("", shell.err());
  }

  @Test
  void ownGoldIsScoredAlsoFromAnotherFolder() throws IOException {
    write(
        "elsewhere/bridge.json",
        "{\"quotations\": [{\"start\": 1, \"end\": 20, \"speaker\": \"Ann Lee\","
            + " \"speaker_named\": true}], \"entities\": [{\"name\": \"Ann Lee\","
            + " \"type\": \"PERSON\", \"mentions\": [\"Ann Lee\"]}]}");
    Shell shell = Shell.run("evaluate", work, "--gold", work.resolve("elsewhere"), "--json");
    assertEquals(0, shell.exitCode(), shell.err());
    Object speaker = JsonTree.at(JsonTree.read(shell.out()), "scores/D speaker/f");
    assertEquals("1", String.valueOf(speaker));
  }

  @Test
  void withoutGoldThereAreOnlyPredictions() throws IOException {
    Path file = elsewhere.resolve("found.jsonl");
    Shell shell = Shell.run("evaluate", work, "--predictions", file);
    assertEquals(0, shell.exitCode(), shell.err());
    assertEquals("No gold: nothing is scored.\n", shell.out());
    String line = Files.readString(file);
    assertTrue(
        line.startsWith(
            "{\"doc\":\"bridge\",\"quotes\":[{\"start\":1,\"end\":20,\"type\":\"direct\","
                + "\"spans\":[[1,20]],\"cue\":{\"start\":30,\"end\":34},"
                + "\"source\":{\"start\":22,\"end\":29},\"speaker\":\"Ann Lee\""),
        line);
  }

  @Test
  void mistakesAreListedWithTheirPlace() throws IOException {
    write("attributions/bridge.ann", BRAT.replace("22 29", "38 44"));
    Path file = elsewhere.resolve("mistakes.txt");
    Shell shell = Shell.run("evaluate", work, "--errors", file);
    assertEquals(0, shell.exitCode(), shell.err());
    String mistakes = Files.readString(file);
    assertTrue(
        mistakes.contains("wrong source\t1-19\tsource 'Monday', found source 'Ann Lee'"), mistakes);
  }

  @Test
  void timingsAreTold() throws IOException {
    Shell shell = Shell.run("evaluate", work, "--timings");
    assertEquals(0, shell.exitCode());
    assertTrue(shell.err().contains("words per second"), shell.err());
    assertFalse(shell.out().contains("words per second"), shell.out());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"quotations\": [                       | 1 | E003",
        "{}~{}                                   | 2 | E003",
        "[]                                       | 1 | E004",
        "{\"quotations\":~[{\"start\": 1}]}      | 2 | E004",
        "{\"quotations\":~[{\"start\": \"a\", \"end\": 2}]} | 2 | E004",
        "{\"quotations\":~~[{\"start\": 1, \"end\": 2000}]} | 3 | E005",
        "{\"quotations\": [{\"start\": 1, \"end\": 4,~\"text\": \"the\"}]} | 2 | E005",
        "{\"text_sha256\": \"00\"}                | 1 | E005",
      })
  void badGoldIsToldWithFileLineAndHint(String json, int line, String code) throws IOException {
    Path file = write("bridge.json", json.replace('~', '\n'));
    Shell shell = Shell.run("evaluate", work);
    assertEquals(1, shell.exitCode(), shell.out());
    assertTrue(shell.err().startsWith(file + ":" + line + ": error " + code + ": "), shell.err());
    assertTrue(shell.err().contains(" -- "), shell.err());
    assertEquals(1, shell.err().lines().count(), shell.err());
  }

  @Test
  void goldWithoutTextAndBrokenLinesAreWarnings() throws IOException {
    write("attributions/bridge.ann", BRAT + "T5\tCue 99 120\tx\n");
    write("attributions/tunnel.ann", BRAT);
    Shell shell = Shell.run("evaluate", work);
    assertEquals(0, shell.exitCode(), shell.err());
    assertTrue(shell.err().contains("warning E006"), shell.err());
    assertTrue(shell.err().contains("bridge.ann:6: warning E007"), shell.err());
  }

  @Test
  void anEmptyFolderIsAnErrorAndNoneIsAUsageError() throws IOException {
    Path empty = Files.createDirectory(work.resolve("empty"));
    Shell shell = Shell.run("evaluate", empty);
    assertEquals(1, shell.exitCode());
    assertTrue(shell.err().contains("error E001"), shell.err());
    assertEquals(2, Shell.run("evaluate", work.resolve("nowhere")).exitCode());
    assertEquals(2, Shell.run("evaluate").exitCode());
  }

  @Test
  void aTextThatIsNotUtf8AndAFileThatCannotBeWrittenAreErrors() throws IOException {
    Shell unwritable =
        Shell.run("evaluate", work, "--predictions", elsewhere.resolve("no/such/folder"));
    assertEquals(1, unwritable.exitCode());
    assertTrue(unwritable.err().contains("error E008"), unwritable.err());
    Files.write(work.resolve("text/latin.txt"), new byte[] {'a', (byte) 0xE9, ' ', 'b'});
    Shell latin = Shell.run("evaluate", work);
    assertEquals(1, latin.exitCode());
    assertTrue(latin.err().contains("latin.txt:1: error S002"), latin.err());
  }

  @Test
  void reportsReplaceEarlierOnesAndNothingElse() throws IOException {
    write("attributions/bridge.ann", BRAT);
    Path mistakes = elsewhere.resolve("mistakes.txt");
    Path found = elsewhere.resolve("found.jsonl");
    for (int round = 0; round < 2; round++) {
      Shell shell = Shell.run("evaluate", work, "--errors", mistakes, "--predictions", found);
      assertEquals(0, shell.exitCode(), shell.err());
    }
    Path link = Files.createSymbolicLink(elsewhere.resolve("link"), work.resolve("new.json"));
    Path text = work.resolve("text/bridge.txt");
    Path dots = elsewhere.resolve("../" + work.getFileName() + "/text/bridge.txt");
    Path notes = Files.writeString(elsewhere.resolve("notes.txt"), "my own notes");
    for (String option : List.of("--errors", "--predictions")) {
      Path other = option.equals("--errors") ? found : mistakes;
      for (Path target : List.of(text, dots, link, work.resolve("new.json"), notes, other, work)) {
        Shell shell = Shell.run("evaluate", work, option, target);
        assertEquals(1, shell.exitCode(), target + shell.out());
        assertTrue(shell.err().contains("error E008") && shell.err().contains(" -- "), shell.err());
        assertEquals("", shell.out(), "it is refused before any work is done");
      }
    }
    assertEquals(TEXT, Files.readString(text));
    assertEquals("my own notes", Files.readString(notes));
    assertFalse(Files.exists(work.resolve("new.json")));
    Path both = elsewhere.resolve("both");
    assertEquals(
        2, Shell.run("evaluate", work, "--errors", both, "--predictions", both).exitCode());
  }
}

package newsarchive.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import newsarchive.cli.Shell;

/** An archive written from one text, in which {@code -- path --} begins a file. */
public final class SmallArchive {
  /** Where the site of {@link #ELMTON} will be published, without the host: for its 404 page. */
  public static final String BASE_PATH = "/archive/";

  /** Three formats, two dates and an undated one, a speaker in two articles, hostile strings. */
  public static final String ELMTON =
      """
      -- archive.yml --
      title: Elmton & <surroundings>
      description: What was said in "Elmton".
      base-url: https://elmton.example/archive/
      publisher: Elmton Library
      -- seeds/bridge.txt --
      The mayor of Elmton, Ann Lee, opened the new bridge on Monday.

      "The bridge is safe," Lee said. "We tested it twice."

      Tom Ray, an engineer at the Elmton Transport Authority (ETA), said that the tests had cost \
      40,000 dollars. He added: "The ETA will test it again in 2027."

      According to the engineer, the old bridge will be closed.
      -- seeds/bridge.yml --
      title: 'The bridge & its "tests" <b>'
      date: 2024-05-31
      authors: [Zoë Å. Öst, José Núñez]
      outlet: The Elmton Courier
      url: https://courier.example/bridge?a=1&b=2
      rights: © The Elmton Courier
      -- seeds/budget/vote.md --
      ---
      title: Council votes on the budget
      date: 2024-06
      outlet: The Elmton Courier
      ---
      # Council votes

      The *Elmton Council* voted on Tuesday. “We can afford it,” Mayor Ann Lee told the council,
      “but not twice.”

      > The budget is a disgrace.

      Councillor Mia Kern denied that taxes would rise by 5 percent, and demanded a new vote.

      - roads: 3 million
      - schools: 5 million
      -- seeds/letter.html --
      <!doctype html>
      <html lang="en"><head><meta charset="utf-8"><title>A letter to the editor</title></head>
      <body><nav><a href="/">Home</a></nav><article><h1>A letter to the editor</h1>
      <p>Nobody asked us, wrote Kern. &lt;script&gt;alert(1)&lt;/script&gt;</p>
      <p>“They will pay for this,” the letter says, <a href="javascript:alert(1)">and more</a>.</p>
      </article></body></html>
      """;

  private SmallArchive() {}

  /** Writes the files and returns the folder. */
  public static Path write(Path folder, String text) throws IOException {
    for (Map.Entry<String, String> file : files(text).entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(path.resolveSibling("."));
      Files.writeString(path, file.getValue());
    }
    return folder;
  }

  static Map<String, String> files(String text) {
    Map<String, String> files = new LinkedHashMap<>();
    String path = "";
    for (String line : text.lines().toList()) {
      if (line.startsWith("-- ") && line.endsWith(" --")) {
        path = line.substring(3, line.length() - 3);
        files.put(path, "");
      } else {
        files.merge(path, line + "\n", String::concat);
      }
    }
    return files;
  }

  /** Builds the archive in a folder with the real command, and reads the site. */
  public static BuiltSite build(Path folder, String... options) throws IOException {
    Object[] arguments =
        Stream.concat(Stream.of("build", folder), Stream.of(options)).toArray(Object[]::new);
    Shell shell = Shell.run(arguments);
    assertEquals(0, shell.exitCode(), shell.err());
    return BuiltSite.read(folder.resolve("site"));
  }

  /** The archive of this text with the repository's own articles added. */
  public static BuiltSite buildWithSeeds(Path folder) throws IOException {
    write(folder, ELMTON);
    try (Stream<Path> seeds = Files.list(Path.of("seeds"))) {
      for (Path seed : seeds.filter(Files::isRegularFile).toList()) {
        Files.copy(seed, folder.resolve("seeds").resolve(seed.getFileName()));
      }
    }
    return build(folder);
  }
}

package newsarchive.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import newsarchive.diagnostics.Diagnostic;
import newsarchive.model.ArticleId;
import newsarchive.model.SourceDocument;
import newsarchive.source.ArticleReader.Input;
import newsarchive.source.ArticleReader.Outcome;
import org.jspecify.annotations.Nullable;

/** Reads the articles of a folder and of the folders in it. */
public final class SeedFolder {
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  private SeedFolder() {}

  /**
   * Reads every article of the folder, each file once, and tells everything that is wrong at once.
   *
   * @param shownAs how messages name the folder: as the user typed it
   */
  public static Seeds read(Path folder, String shownAs) {
    SeedFolder reader = new SeedFolder();
    try {
      Path root = folder.toRealPath();
      if (!Files.isDirectory(root)) {
        return noArticles(shownAs, "not a folder");
      }
      return reader.read(FolderWalk.of(root, shownAs), shownAs);
    } catch (IOException e) {
      return noArticles(shownAs, "there is no such folder");
    }
  }

  /**
   * Reads one article, with its sidecar if there is one.
   *
   * @param shownAs how messages name the file
   */
  public static Seeds readFile(Path file, String shownAs) {
    SeedFolder reader = new SeedFolder();
    String name = FileNames.last(file);
    if (ArticleReader.format(name) == null) {
      return new Seeds(
          List.of(),
          List.of(
              Diagnostic.error(
                  Codes.IGNORED, shownAs, 0, "not an article", "give a .txt, .md or .html file")));
    }
    Input sidecar = null;
    for (String ending : List.of(".yml", ".yaml")) {
      String sidecarName = ArticleIds.stem(name) + ending;
      Path beside = file.resolveSibling(sidecarName);
      if (sidecar == null && Files.isRegularFile(beside)) {
        sidecar = reader.input(sidecarName, ArticleIds.stem(shownAs) + ending, beside);
      }
    }
    Input input = reader.regularInput(name, shownAs, file);
    List<SourceDocument> documents = new ArrayList<>();
    if (input != null) {
      Outcome outcome = ArticleReader.read(input, sidecar);
      reader.diagnostics.addAll(outcome.diagnostics());
      if (outcome.document() != null) {
        documents.add(outcome.document());
      }
    }
    return new Seeds(documents, reader.diagnostics);
  }

  private static Seeds noArticles(String shownAs, String message) {
    return new Seeds(
        List.of(),
        List.of(
            Diagnostic.error(
                Codes.NO_ARTICLES,
                shownAs,
                0,
                message,
                "put articles there as .txt, .md or .html files")));
  }

  private Seeds read(FolderWalk walk, String shownAs) {
    diagnostics.addAll(walk.diagnostics);
    Map<String, String> sidecars = sidecars(walk);
    Map<String, String> seen = new HashMap<>();
    List<Outcome> outcomes = new ArrayList<>();
    for (Map.Entry<String, Path> file : walk.files.entrySet()) {
      String path = file.getKey();
      if (!FolderWalk.isSidecar(path)) {
        Outcome outcome = article(walk, path, sidecars.remove(ArticleIds.stem(path)), seen);
        if (outcome != null) {
          outcomes.add(outcome);
          diagnostics.addAll(outcome.diagnostics());
        }
      }
    }
    sidecars.values().forEach(path -> loneSidecar(walk.shown(path)));
    if (outcomes.isEmpty() && !hasErrors()) {
      diagnostics.addAll(noArticles(shownAs, "no article in this folder").diagnostics());
    }
    return new Seeds(documents(outcomes), sorted());
  }

  private boolean hasErrors() {
    return Diagnostic.hasErrors(diagnostics);
  }

  /** Paths of the sidecars by the path, without extension, of the article that they belong to. */
  private static Map<String, String> sidecars(FolderWalk walk) {
    Map<String, String> sidecars = new TreeMap<>();
    walk.files.keySet().stream()
        .filter(FolderWalk::isSidecar)
        .forEach(path -> sidecars.put(ArticleIds.stem(path), path));
    return sidecars;
  }

  private void loneSidecar(String shown) {
    diagnostics.add(
        Diagnostic.warning(
            Codes.LONE_SIDECAR,
            shown,
            0,
            "metadata of no article",
            "name it like its article: NAME.txt and NAME.yml"));
  }

  /** Null if the file cannot be read, or has been read under another name. */
  private @Nullable Outcome article(
      FolderWalk walk, String path, @Nullable String sidecar, Map<String, String> seen) {
    Input input = input(walk, path);
    Input beside = sidecar == null ? null : input(walk, sidecar);
    if (input == null) {
      return null;
    }
    String first =
        input.bytes().length == 0
            ? null
            : seen.putIfAbsent(ArticleIds.sha256(input.bytes()), input.shown());
    if (first != null) {
      diagnostics.add(
          Diagnostic.warning(
              Codes.SAME_FILE,
              input.shown(),
              0,
              "the same bytes as " + first + "; published once",
              "remove one of the two"));
      return null;
    }
    return ArticleReader.read(input, beside);
  }

  private @Nullable Input input(FolderWalk walk, String path) {
    Path file = walk.files.get(path);
    return file == null ? null : input(path, walk.shown(path), file);
  }

  /** A pipe or a device may have no end, and a folder no bytes: neither is opened. */
  private @Nullable Input regularInput(String name, String shown, Path file) {
    if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)
        && !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      diagnostics.add(
          Diagnostic.error(
              Codes.UNREADABLE,
              shown,
              0,
              "not a regular file",
              "copy its words into a file of its own"));
      return null;
    }
    return input(name, shown, file);
  }

  private @Nullable Input input(String path, String shown, Path file) {
    try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
      boolean large = Files.size(file) > ArticleReader.LARGEST_FILE;
      byte[] bytes = large ? new byte[0] : in.readNBytes(ArticleReader.LARGEST_FILE + 1);
      if (large || bytes.length > ArticleReader.LARGEST_FILE) {
        diagnostics.add(
            Diagnostic.error(
                Codes.TOO_LARGE, shown, 0, "larger than 16 MiB", "split it into its articles"));
        return null;
      }
      return new Input(path, shown, bytes);
    } catch (NoSuchFileException e) {
      diagnostics.add(
          Diagnostic.error(
              Codes.UNREADABLE, shown, 0, "there is no such file", "check its name and folder"));
      return null;
    } catch (IOException e) {
      diagnostics.add(
          Diagnostic.error(
              Codes.UNREADABLE,
              shown,
              0,
              "the file cannot be read",
              "give yourself permission to read it, or move it elsewhere"));
      return null;
    }
  }

  /** Without those that claim the same address: which of them is right only an editor knows. */
  private List<SourceDocument> documents(List<Outcome> outcomes) {
    Map<ArticleId, Outcome> byId = new TreeMap<>();
    Set<ArticleId> claimedTwice = new HashSet<>();
    for (Outcome outcome : outcomes) {
      SourceDocument document = outcome.document();
      if (document != null) {
        Outcome first = byId.putIfAbsent(document.id(), outcome);
        if (first != null) {
          claimedTwice.add(document.id());
          diagnostics.add(
              Diagnostic.error(
                  Codes.SAME_ID,
                  outcome.input().shown(),
                  outcome.slugLine(),
                  "the same address as " + first.input().shown() + ": " + document.id(),
                  "rename one of the two files, or give one a slug of its own"));
        }
      }
    }
    List<SourceDocument> documents = new ArrayList<>();
    byId.forEach(
        (id, outcome) -> {
          if (!claimedTwice.contains(id) && outcome.document() != null) {
            documents.add(outcome.document());
          }
        });
    return documents;
  }

  private List<Diagnostic> sorted() {
    diagnostics.sort(
        Comparator.comparing((Diagnostic d) -> String.valueOf(d.path()))
            .thenComparingInt(Diagnostic::line)
            .thenComparing(Diagnostic::message));
    return diagnostics;
  }
}

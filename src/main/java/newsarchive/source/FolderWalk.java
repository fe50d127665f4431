package newsarchive.source;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import newsarchive.diagnostics.Diagnostic;

/** Finds the files of a folder and of the folders in it. Never follows a link to a folder. */
final class FolderWalk {
  private static final int MOST_NAMED = 10;

  /** Files by their path relative to the folder; in that path's order. */
  final Map<String, Path> files = new TreeMap<>();

  final List<Diagnostic> diagnostics = new ArrayList<>();

  private final Set<String> leftovers = ResourceWords.load("leftover-endings.txt");
  private final List<String> unknown = new ArrayList<>();
  private final Path root;
  private final String shownAs;

  private FolderWalk(Path root, String shownAs) {
    this.root = root;
    this.shownAs = shownAs;
  }

  /**
   * @param root a folder, without links in its path
   */
  static FolderWalk of(Path root, String shownAs) {
    FolderWalk walk = new FolderWalk(root, shownAs);
    Deque<Path> folders = new ArrayDeque<>();
    folders.add(root);
    while (!folders.isEmpty()) {
      walk.folder(folders.remove(), folders);
    }
    walk.nameUnknown();
    return walk;
  }

  String shown(Path file) {
    return shown(FileNames.relative(root, file));
  }

  String shown(String relative) {
    return shownAs + "/" + relative;
  }

  private void folder(Path folder, Deque<Path> folders) {
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      for (Path entry : stream) {
        entry(entry, folders);
      }
    } catch (IOException | DirectoryIteratorException e) {
      String path = folder.equals(root) ? shownAs : shown(folder);
      diagnostics.add(
          Diagnostic.error(
              Codes.UNREADABLE,
              path,
              0,
              "the folder cannot be read",
              "give yourself permission to read it, or move it elsewhere"));
    }
  }

  private void entry(Path entry, Deque<Path> folders) throws IOException {
    if (isLeftover(FileNames.last(entry))) {
      return;
    }
    BasicFileAttributes attributes =
        Files.readAttributes(entry, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    if (attributes.isSymbolicLink()) {
      link(entry);
    } else if (attributes.isDirectory()) {
      folders.add(entry);
    } else if (attributes.isRegularFile()) {
      file(entry);
    } else {
      error(entry, "neither a file nor a folder (a pipe, socket or device)", "remove it");
    }
  }

  private void file(Path file) {
    String path = FileNames.relative(root, file);
    if (ArticleReader.format(path) != null || isSidecar(path)) {
      files.put(path, file);
    } else {
      unknown.add(path);
    }
  }

  static boolean isSidecar(String path) {
    String name = path.toLowerCase(Locale.ROOT);
    return name.endsWith(".yml") || name.endsWith(".yaml");
  }

  private void link(Path link) {
    try {
      Path target = link.toRealPath();
      if (!target.startsWith(root)) {
        error(link, "a link that leaves the folder of articles", "copy the file instead");
      } else if (Files.isDirectory(target)) {
        error(link, "a link to a folder; links to folders are not followed", "remove it");
      } else {
        diagnostics.add(
            Diagnostic.warning(
                Codes.LINKED_ARTICLE,
                shown(link),
                0,
                "a link to " + shown(target) + ", which is read itself; the link is left out",
                null));
      }
    } catch (IOException e) {
      error(link, "a link that leads nowhere or in a circle", "remove it");
    }
  }

  private boolean isLeftover(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return name.startsWith(".")
        || name.startsWith("~$")
        || (name.startsWith("#") && name.endsWith("#"))
        || leftovers.stream().anyMatch(lower::endsWith);
  }

  private void error(Path file, String message, String hint) {
    diagnostics.add(Diagnostic.error(Codes.FILE_KIND, shown(file), 0, message, hint));
  }

  private void nameUnknown() {
    if (unknown.isEmpty()) {
      return;
    }
    unknown.sort(Comparator.naturalOrder());
    String names = String.join(", ", unknown.subList(0, Math.min(MOST_NAMED, unknown.size())));
    String more =
        unknown.size() > MOST_NAMED ? " and " + (unknown.size() - MOST_NAMED) + " more" : "";
    diagnostics.add(
        Diagnostic.warning(
            Codes.IGNORED,
            shownAs,
            0,
            "not articles, left out: " + names + more,
            "articles end in .txt, .md or .html; metadata in .yml"));
  }
}

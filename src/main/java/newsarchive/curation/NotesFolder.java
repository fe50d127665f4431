package newsarchive.curation;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import newsarchive.diagnostics.BadInput;
import newsarchive.diagnostics.Diagnostic;
import newsarchive.model.Correction;
import newsarchive.model.KnownName;
import newsarchive.model.MarginNote;
import org.jspecify.annotations.Nullable;

/** Reads the folder of notes. */
public final class NotesFolder {
  /** Larger files are refused; in bytes. */
  private static final long LARGEST = 1024 * 1024;

  private final String shownAs;
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private final List<KnownName> names = new ArrayList<>();
  private final Map<String, List<Correction>> corrections = new TreeMap<>();
  private final Map<String, List<MarginNote>> notes = new TreeMap<>();

  private NotesFolder(String shownAs) {
    this.shownAs = shownAs;
  }

  /**
   * Reads everything in the folder; a folder that does not exist holds nothing.
   *
   * @param shownAs how messages name the folder
   */
  public static Notebook read(Path folder, String shownAs) {
    NotesFolder reader = new NotesFolder(shownAs);
    if (Files.isDirectory(folder)) {
      reader.files(folder).forEach(reader::file);
      reader.diagnostics.addAll(Rivals.of(reader.names));
    } else if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      reader.diagnostics.add(
          Diagnostic.error(
              Codes.UNREADABLE,
              shownAs,
              0,
              "not a folder, so that nothing of what editors wrote would be read",
              "make it a folder with a file for each article, or give this file another name"));
    }
    reader.diagnostics.sort(
        Comparator.comparing((Diagnostic d) -> String.valueOf(d.path()))
            .thenComparingInt(Diagnostic::line));
    return new Notebook(reader.names, reader.corrections, reader.notes, reader.diagnostics);
  }

  private Map<String, Path> files(Path folder) {
    Map<String, Path> files = new TreeMap<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      for (Path entry : stream) {
        String name = String.valueOf(entry.getFileName());
        if (!name.startsWith(".") && !name.endsWith("~")) {
          files.put(name, entry);
        }
      }
    } catch (IOException | DirectoryIteratorException e) {
      diagnostics.add(
          Diagnostic.error(Codes.UNREADABLE, shownAs, 0, "the folder cannot be read", null));
    }
    return files;
  }

  private void file(String name, Path path) {
    String shown = shownAs + "/" + name;
    int point = name.lastIndexOf('.');
    String kind = point < 0 ? "" : name.substring(point + 1).toLowerCase(Locale.ROOT);
    boolean yaml = kind.equals("yml") || kind.equals("yaml");
    boolean known = yaml || kind.equals("md");
    if (!known || !Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
      diagnostics.add(ignored(shown, path, known));
      return;
    }
    try {
      String article = name.substring(0, point);
      String text = text(path);
      KnownName.Group group = yaml ? group(article) : null;
      if (group != null) {
        names(text, group, shown);
      } else if (yaml) {
        corrections(text, article, shown);
      } else {
        notes
            .computeIfAbsent(article, any -> new ArrayList<>())
            .addAll(NoteReader.read(text, shown, diagnostics));
      }
    } catch (BadInput e) {
      diagnostics.add(e.at(shown));
    }
  }

  private static Diagnostic ignored(String shown, Path path, boolean known) {
    String message = "neither notes nor corrections, left out";
    String hint = "notes end in .md, corrections and names in .yml, directly in this folder";
    if (Files.isSymbolicLink(path)) {
      message = "a link; links are not followed here, it is left out";
      hint = "copy the file itself into this folder";
    } else if (Files.isDirectory(path)) {
      message = "a folder, left out with everything in it";
      hint =
          known
              ? "a file of this name is expected: move what the folder holds into one"
              : "move its files one folder up; they are named like the articles' addresses";
    }
    return Diagnostic.warning(Codes.IGNORED, shown, 0, message, hint);
  }

  private static KnownName.@Nullable Group group(String file) {
    return switch (file) {
      case "people" -> KnownName.Group.PEOPLE;
      case "organisations", "organizations" -> KnownName.Group.ORGANISATIONS;
      case "places" -> KnownName.Group.PLACES;
      default -> null;
    };
  }

  private static String text(Path file) throws BadInput {
    try {
      if (Files.size(file) > LARGEST) {
        throw new BadInput(Codes.UNREADABLE, 0, "larger than 1 MiB", "write less");
      }
      String text = Files.readString(file);
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new BadInput(Codes.UNREADABLE, 0, "the file is not valid UTF-8", "save it as UTF-8");
    } catch (IOException e) {
      throw new BadInput(
          Codes.UNREADABLE, 0, "the file cannot be read", "give yourself permission to read it");
    }
  }

  private void names(String yaml, KnownName.Group group, String shown) throws BadInput {
    Faults faults = new Faults(shown);
    for (YamlNode entry : YamlTree.entries(yaml, faults)) {
      try {
        int before = faults.count();
        KnownName known = NameReader.read(entry, group, shown, faults);
        if (faults.count() == before) {
          names.add(known);
        }
      } catch (BadInput e) {
        faults.accept(e);
      }
    }
    diagnostics.addAll(faults.told());
  }

  private void corrections(String yaml, String article, String shown) throws BadInput {
    List<Correction> read = corrections.computeIfAbsent(article, any -> new ArrayList<>());
    Faults faults = new Faults(shown);
    for (YamlNode entry : YamlTree.entries(yaml, faults)) {
      try {
        read.add(CorrectionReader.read(entry, shown, faults));
      } catch (BadInput e) {
        faults.accept(e);
      }
    }
    diagnostics.addAll(faults.told());
  }
}

package newsarchive.evaluation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import newsarchive.diagnostics.ArchiveException;
import newsarchive.diagnostics.BadInput;
import newsarchive.diagnostics.Diagnostic;
import org.jspecify.annotations.Nullable;

/**
 * A folder of annotated articles: {@code text/NAME.txt}, and where there is gold {@code
 * attributions/NAME.ann}, {@code attributions/NAME_ANNOTATOR.ann} (brat; the first in order of
 * names counts), {@code attributions/NAME.json} or {@code NAME.json} (the project's own format).
 */
public final class GoldFolder {
  private static final int LARGEST_FILE = 64 << 20;
  private static final String TEXTS = "text";
  private static final String ATTRIBUTIONS = "attributions";

  private final UnaryOperator<Path> shown;
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private final Map<String, Path> texts = new TreeMap<>(Comparator.comparing(n -> n + ".txt"));
  private final Map<String, Path> brat = new TreeMap<>();
  private final Map<String, Path> own = new TreeMap<>();

  private GoldFolder(UnaryOperator<Path> shown) {
    this.shown = shown;
  }

  /**
   * Looks what there is.
   *
   * @param more another folder to look for gold files in, or null
   * @param shown how messages name a path
   * @throws ArchiveException if there is no text, or a folder cannot be read
   */
  public static GoldFolder open(Path folder, @Nullable Path more, UnaryOperator<Path> shown)
      throws ArchiveException {
    GoldFolder gold = new GoldFolder(shown);
    Path texts = folder.resolve(TEXTS);
    for (Path file : gold.files(texts)) {
      String name = name(file);
      if (name.endsWith(".txt")) {
        gold.texts.put(name.substring(0, name.length() - 4), file);
      }
    }
    if (gold.texts.isEmpty()) {
      throw new ArchiveException(
          Diagnostic.error(
              Codes.NO_TEXTS,
              gold.show(texts),
              0,
              "no article to evaluate",
              "put articles there as NAME.txt, and their gold beside the folder"));
    }
    gold.look(folder);
    gold.look(folder.resolve(ATTRIBUTIONS));
    if (more != null) {
      gold.look(more);
    }
    return gold;
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }

  private String show(Path file) {
    return String.valueOf(shown.apply(file));
  }

  private List<Path> files(Path folder) throws ArchiveException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(Files::isRegularFile)
          .sorted(Comparator.comparing(GoldFolder::name))
          .toList();
    } catch (IOException e) {
      throw new ArchiveException(
          Diagnostic.error(
              Codes.UNREADABLE, show(folder), 0, "cannot be read", "check its permissions"),
          e);
    }
  }

  private void look(Path folder) throws ArchiveException {
    for (Path file : files(folder)) {
      String name = name(file);
      boolean json = name.endsWith(".json");
      if (json || name.endsWith(".ann")) {
        String article = article(name.substring(0, name.lastIndexOf('.')), json);
        if (article == null) {
          diagnostics.add(
              Diagnostic.warning(
                  Codes.NO_TEXT_FOR_GOLD,
                  show(file),
                  0,
                  "annotations without a text",
                  "name them like their text: text/NAME.txt and NAME" + (json ? ".json" : ".ann")));
        } else {
          (json ? own : brat).putIfAbsent(article, file);
        }
      }
    }
  }

  /** The longest name of a text that the stem is, or that an annotator's sign follows. */
  private @Nullable String article(String stem, boolean whole) {
    if (texts.containsKey(stem)) {
      return stem;
    }
    int end = whole ? -1 : stem.lastIndexOf('_');
    while (end > 0) {
      String name = stem.substring(0, end);
      if (texts.containsKey(name)) {
        return name;
      }
      end = stem.lastIndexOf('_', end - 1);
    }
    return null;
  }

  /** True if an article's attributions are annotated in brat's format. */
  public boolean isBrat(String name) {
    return brat.containsKey(name);
  }

  /** The articles' files by their names, in order of file names. */
  public Map<String, Path> texts() {
    return texts;
  }

  /**
   * The gold of an article, or null if there is none or it is at fault; faults are added to {@link
   * #diagnostics()}.
   *
   * @param name one of {@link #texts()}
   * @param text the article's text, as the analysis has it
   * @param sha256 of the text file's bytes, small hexadecimal digits
   */
  public @Nullable Gold gold(String name, String text, String sha256) {
    CodePointText counted = new CodePointText(text);
    Path ann = brat.get(name);
    Path json = own.get(name);
    Annotations annotations = json == null ? null : annotations(json, counted, sha256);
    List<Relation> relations = ann == null ? null : relations(ann, counted);
    if (relations != null) {
      return Gold.of(relations, annotations);
    }
    return annotations == null ? null : Gold.of(annotations);
  }

  private @Nullable Annotations annotations(Path file, CodePointText text, String sha256) {
    try {
      return AnnotationReader.read(content(file), text, sha256);
    } catch (BadInput e) {
      diagnostics.add(e.at(show(file)));
      return null;
    }
  }

  private @Nullable List<Relation> relations(Path file, CodePointText text) {
    try {
      BratReader.Result read = BratReader.read(content(file), text.length());
      if (read.broken() > 0) {
        diagnostics.add(
            Diagnostic.warning(
                Codes.BROKEN_LINES,
                show(file),
                read.firstBroken(),
                "lines that are not brat's, or point behind the text's end, left out: "
                    + read.broken(),
                null));
      }
      return read.relations();
    } catch (BadInput e) {
      diagnostics.add(e.at(show(file)));
      return null;
    }
  }

  private static String content(Path file) throws BadInput {
    try {
      if (Files.size(file) > LARGEST_FILE) {
        throw new BadInput(Codes.UNREADABLE, 0, "larger than 64 MiB", "split it by article");
      }
      ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
      return UTF_8.newDecoder().decode(bytes).toString();
    } catch (CharacterCodingException e) {
      throw new BadInput(Codes.UNREADABLE, 0, "not valid UTF-8", "convert it to UTF-8");
    } catch (IOException e) {
      throw new BadInput(Codes.UNREADABLE, 0, "cannot be read", "check its permissions");
    }
  }

  /** What is wrong with the gold files that were looked at so far. */
  public List<Diagnostic> diagnostics() {
    return List.copyOf(diagnostics);
  }
}

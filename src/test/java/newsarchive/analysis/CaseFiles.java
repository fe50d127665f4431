package newsarchive.analysis;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import newsarchive.model.Article;
import newsarchive.model.ArticleId;
import newsarchive.model.Block;
import newsarchive.model.Format;
import newsarchive.model.Metadata;
import newsarchive.model.Provenance;
import newsarchive.model.SourceDocument;
import newsarchive.model.Span;
import newsarchive.text.Segmenter;
import org.jspecify.annotations.Nullable;

/**
 * Reads case files: a text, a line {@code ---}, the lines expected of it; cases are parted by a
 * line {@code ====}.
 */
public final class CaseFiles {
  /** One text with what is expected of it. */
  public record Case(String file, String text, String expected) {
    @Override
    public String toString() {
      return file + ": " + text.lines().findFirst().orElse("");
    }
  }

  private CaseFiles() {}

  public static Stream<Case> in(String folder) throws IOException {
    List<Path> files;
    try (Stream<Path> listed = Files.list(Path.of("src/test/resources/newsarchive", folder))) {
      files = listed.sorted().toList();
    }
    List<Case> cases = new ArrayList<>();
    for (Path file : files) {
      String name = file.getFileName().toString();
      for (String part : Files.readString(file).replace("\r\n", "\n").split("====\n", -1)) {
        int line = part.indexOf("\n---\n");
        cases.add(new Case(name, part.substring(0, line), part.substring(line + 5).strip()));
      }
    }
    return cases.stream();
  }

  /** An article as a plain text file would give it: a blank line parts two paragraphs. */
  public static Article article(String text) {
    return article(text, "en");
  }

  /** The same with what the metadata say of its language, or null. */
  public static Article article(String text, @Nullable String language) {
    List<Block> blocks = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf("\n\n", start);
      end = end < 0 ? text.length() : end;
      if (!text.substring(start, end).isBlank()) {
        blocks.add(new Block(Block.Kind.PARAGRAPH, new Span(start, end)));
      }
      start = end + 2;
    }
    Metadata metadata =
        new Metadata("Test", true, null, null, List.of(), null, null, language, null, null);
    Provenance provenance = new Provenance("test.txt", Format.TEXT, "0".repeat(64), "UTF-8");
    return new Segmenter()
        .segment(new SourceDocument(new ArticleId("test"), provenance, metadata, text, blocks));
  }
}

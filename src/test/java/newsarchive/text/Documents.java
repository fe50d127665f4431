package newsarchive.text;

import java.util.ArrayList;
import java.util.List;
import newsarchive.model.ArticleId;
import newsarchive.model.Block;
import newsarchive.model.Format;
import newsarchive.model.Metadata;
import newsarchive.model.Provenance;
import newsarchive.model.SourceDocument;
import newsarchive.model.Span;

/** Documents for tests, as a plain text file would give them: a blank line parts two blocks. */
final class Documents {
  private Documents() {}

  static SourceDocument of(String text) {
    return of(text, Block.Kind.PARAGRAPH);
  }

  static SourceDocument of(String text, Block.Kind kind) {
    List<Block> blocks = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf("\n\n", start);
      end = end < 0 ? text.length() : end;
      if (!text.substring(start, end).isBlank()) {
        blocks.add(new Block(kind, new Span(start, end)));
      }
      start = end + 2;
    }
    Metadata metadata =
        new Metadata("Test", true, null, null, List.of(), null, null, "en", null, null);
    Provenance provenance = new Provenance("test.txt", Format.TEXT, "0".repeat(64), "UTF-8");
    return new SourceDocument(new ArticleId("test"), provenance, metadata, text, blocks);
  }
}

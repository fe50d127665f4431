package newsarchive.analysis.claims;

import java.util.ArrayList;
import java.util.List;
import newsarchive.model.Article;
import newsarchive.model.ArticleId;
import newsarchive.model.Block;
import newsarchive.model.Format;
import newsarchive.model.Metadata;
import newsarchive.model.Provenance;
import newsarchive.model.SourceDocument;
import newsarchive.model.Span;
import newsarchive.text.Segmenter;

/** Makes articles of plain text for tests: every line that is not blank is a block. */
final class Articles {
  private Articles() {}

  static Article of(String text) {
    List<Block> blocks = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      if (!text.substring(start, end).isBlank()) {
        blocks.add(new Block(Block.Kind.PARAGRAPH, new Span(start, end)));
      }
      start = end + 1;
    }
    Metadata metadata =
        new Metadata("A title", true, null, null, List.of(), null, null, null, null, null);
    Provenance provenance = new Provenance("a.txt", Format.TEXT, "0".repeat(64), "UTF-8");
    return new Segmenter()
        .segment(new SourceDocument(new ArticleId("a"), provenance, metadata, text, blocks));
  }
}

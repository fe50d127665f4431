package newsarchive.model;

import java.util.List;

/**
 * An article as it was read. The text is the source text, never altered: that of the file itself
 * for plain text, the visible text for Markdown and HTML.
 *
 * @param blocks ascending, not overlapping; only white space lies between them
 */
public record SourceDocument(
    ArticleId id, Provenance provenance, Metadata metadata, String text, List<Block> blocks) {
  public SourceDocument {
    blocks = List.copyOf(blocks);
    Coverage.require("blocks", text, blocks.stream().map(Block::span).toList());
  }
}

package newsarchive.model;

import java.util.List;

/**
 * An article cut into paragraphs, sentences and tokens. No character is lost: between paragraphs
 * lies only white space, and so it does between tokens.
 */
public record Article(
    SourceDocument source,
    List<Paragraph> paragraphs,
    List<Sentence> sentences,
    List<Token> tokens,
    List<Elision> elisions) {
  public Article {
    paragraphs = List.copyOf(paragraphs);
    sentences = List.copyOf(sentences);
    tokens = List.copyOf(tokens);
    elisions = List.copyOf(elisions);
    Coverage.require(
        "paragraphs", source.text(), paragraphs.stream().map(Paragraph::span).toList());
    Coverage.require("sentences", source.text(), sentences.stream().map(Sentence::span).toList());
    Coverage.require("tokens", source.text(), tokens.stream().map(Token::span).toList());
  }

  public ArticleId id() {
    return source.id();
  }

  public String text() {
    return source.text();
  }

  public Metadata metadata() {
    return source.metadata();
  }

  /** The words of a span of this article. */
  public String words(Span span) {
    return span.of(source.text());
  }

  /**
   * Index of the paragraph that holds the offset, or of the one before the blank that it points
   * into.
   */
  public int paragraphAt(int offset) {
    int low = 0;
    int high = paragraphs.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (paragraphs.get(middle).span().start() <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }
}

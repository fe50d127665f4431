package newsarchive.model;

import java.util.List;
import java.util.function.IntPredicate;

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
    tokens = tokens instanceof PackedTokens ? tokens : List.copyOf(tokens);
    elisions = List.copyOf(elisions);
    Coverage.require(
        "paragraphs", source.text(), paragraphs.stream().map(Paragraph::span).toList());
    Coverage.require("sentences", source.text(), sentences.stream().map(Sentence::span).toList());
    Coverage.require("tokens", source.text(), tokens.stream().map(Token::span).toList());
  }

  /** The same in less memory, for keeping. */
  public Article packed() {
    return new Article(source, paragraphs, sentences, PackedTokens.of(tokens), elisions);
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
    return Math.max(
        0, first(paragraphs.size(), i -> paragraphs.get(i).span().start() > offset) - 1);
  }

  /** Index of the sentence that holds the offset, or of the one before it; 0 if there is none. */
  public int sentenceAt(int offset) {
    return Math.max(0, first(sentences.size(), i -> sentences.get(i).span().start() > offset) - 1);
  }

  /**
   * Index of the first token that starts at or behind the offset; their number if there is none.
   */
  public int tokenFrom(int offset) {
    return first(tokens.size(), i -> tokens.get(i).span().start() >= offset);
  }

  /** Index of the first token that ends behind the offset; their number if there is none. */
  public int tokenEndingBehind(int offset) {
    return first(tokens.size(), i -> tokens.get(i).span().end() > offset);
  }

  /** The first number below {@code size} from which on all hold, or {@code size}. */
  private static int first(int size, IntPredicate holds) {
    int low = 0;
    int high = size;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (holds.test(middle)) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}

package newsarchive.text;

import java.util.ArrayList;
import java.util.List;
import newsarchive.model.Article;
import newsarchive.model.Block;
import newsarchive.model.Elision;
import newsarchive.model.Paragraph;
import newsarchive.model.Sentence;
import newsarchive.model.SourceDocument;
import newsarchive.model.Span;
import newsarchive.model.Token;
import newsarchive.text.Tokenizer.Piece;

/**
 * Cuts a document into paragraphs, sentences and tokens, and finds what the source lost: paragraph
 * breaks within its blocks, and words before a verb of saying.
 */
public final class Segmenter {
  private final Words words = new Words();
  private final LostBreaks lostBreaks = new LostBreaks(words);
  private final Tokenizer tokenizer = new Tokenizer(words);
  private final SentenceSplitter sentenceSplitter = new SentenceSplitter(words);
  private final ElisionFinder elisionFinder = new ElisionFinder(words);

  /**
   * Analyses the text of one document; a pure function, linear in the length of the text. One
   * instance may serve several threads.
   */
  public Article segment(SourceDocument document) {
    Cut cut = new Cut(document.text());
    for (Block block : document.blocks()) {
      Span inner = trimmed(document.text(), block.span());
      if (!inner.isEmpty()) {
        cut.block(block.kind(), inner);
      }
    }
    return new Article(document, cut.paragraphs, cut.sentences, cut.tokens, cut.elisions);
  }

  private static Span trimmed(String text, Span span) {
    int start = span.start();
    int end = span.end();
    while (start < end && Glyphs.isBlank(text.charAt(start))) {
      start++;
    }
    while (end > start && Glyphs.isBlank(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  /** The pieces of one document as they are found. */
  private final class Cut {
    private final String text;
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final List<Sentence> sentences = new ArrayList<>();
    private final List<Token> tokens = new ArrayList<>();
    private final List<Elision> elisions = new ArrayList<>();

    Cut(String text) {
      this.text = text;
    }

    void block(Block.Kind kind, Span span) {
      int start = span.start();
      Paragraph.Origin origin = Paragraph.Origin.AUTHORED;
      if (kind != Block.Kind.CODE) {
        Marks marks = Marks.of(text, span, words);
        for (int next : lostBreaks.find(text, span, marks)) {
          paragraph(kind, origin, new Span(start, next));
          origin = Paragraph.Origin.RESTORED;
          start = next;
        }
      }
      paragraph(kind, origin, new Span(start, span.end()));
    }

    private void paragraph(Block.Kind kind, Paragraph.Origin origin, Span span) {
      int index = paragraphs.size();
      paragraphs.add(new Paragraph(index, span, origin, kind));
      Marks marks = Marks.of(text, span, words);
      List<Piece> pieces = tokenizer.pieces(text, span, marks);
      List<Integer> starts = sentenceSplitter.starts(text, pieces, marks);
      for (int i = 0; i < starts.size(); i++) {
        int to = i + 1 < starts.size() ? starts.get(i + 1) : pieces.size();
        sentence(index, pieces, starts.get(i), to);
        if (kind != Block.Kind.CODE) {
          elisions.addAll(elisionFinder.find(text, pieces, starts.get(i), to));
        }
      }
    }

    private void sentence(int paragraph, List<Piece> pieces, int from, int to) {
      Span span = new Span(pieces.get(from).start(), pieces.get(to - 1).end());
      int number = sentences.size();
      sentences.add(new Sentence(paragraph, span));
      for (Piece piece : pieces.subList(from, to)) {
        tokens.add(new Token(piece.span(), number, piece.kind()));
      }
    }
  }
}

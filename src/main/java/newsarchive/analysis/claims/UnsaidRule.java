package newsarchive.analysis.claims;

import java.util.Locale;
import newsarchive.model.Article;
import newsarchive.model.Span;
import newsarchive.model.Statement;

/**
 * Whether the article says that the words were not said, or only that they could be: "never said
 * that", "might say". Such a statement claims nothing.
 */
final class UnsaidRule {
  /** Words before the cue among which "never" or "might" is looked for. */
  private static final int REACH = 2;

  /** Characters before the cue that are read; longer words than that are none. */
  private static final int WINDOW = 40;

  private final ClaimWords lists;

  UnsaidRule(ClaimWords lists) {
    this.lists = lists;
  }

  boolean isUnsaid(Article article, Statement statement) {
    Span cue = statement.cue();
    if (cue == null) {
      return false;
    }
    String[] within = words(article.words(cue));
    if (anyUnsaid(within, 0)) {
      return true;
    }
    Span source = statement.source();
    if (source == null || source.end() > cue.start()) {
      return false;
    }
    int start = Math.max(cue.start() - WINDOW, source.end());
    String[] before = words(article.text().substring(start, cue.start()));
    return anyUnsaid(before, Math.max(0, before.length - REACH));
  }

  private boolean anyUnsaid(String[] words, int from) {
    for (int i = from; i < words.length; i++) {
      if (lists.is("unsaid", words[i]) || words[i].endsWith("n't")) {
        return true;
      }
    }
    return false;
  }

  private static String[] words(String text) {
    return text.toLowerCase(Locale.ROOT).replace('\u2019', '\'').strip().split("\\s+", -1);
  }
}

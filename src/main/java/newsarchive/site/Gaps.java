package newsarchive.site;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import newsarchive.archive.Archive;
import newsarchive.model.AnalyzedArticle;
import newsarchive.model.Elision;
import newsarchive.model.Span;
import newsarchive.model.SpeakerMention;
import newsarchive.model.Voice;
import newsarchive.site.Nesting.Point;
import newsarchive.site.view.Inline;

/** What the archive supplies where an article's source lost a name. */
final class Gaps {
  private final NavigableMap<Integer, Point<Annotation>> byOffset = new TreeMap<>();

  private Gaps() {}

  static Gaps of(Archive archive, AnalyzedArticle analyzed) {
    Map<Integer, String> names = new HashMap<>();
    for (Voice voice : analyzed.voices()) {
      for (SpeakerMention mention : voice.mentions()) {
        if (mention.kind() == SpeakerMention.Kind.ELIDED) {
          String name = archive.speakerOf(analyzed.article().id(), voice.number()).name();
          names.putIfAbsent(mention.span().start(), Words.title(name));
        }
      }
    }
    Gaps gaps = new Gaps();
    String text = analyzed.article().text();
    for (Elision elision : analyzed.article().elisions()) {
      int at = elision.offset();
      boolean before = at > 0 && !Character.isWhitespace(text.charAt(at - 1));
      boolean after = at < text.length() && Character.isLetterOrDigit(text.charAt(at));
      String name = names.getOrDefault(at, "…");
      String words = (before ? " [" : "[") + name + (after ? "] " : "]");
      gaps.byOffset.put(at, new Point<>(at, Annotation.empty(Inline.supplied(words)), false));
    }
    return gaps;
  }

  /** All, in order of their places. */
  List<Point<Annotation>> all() {
    return List.copyOf(byOffset.values());
  }

  /** Those in a stretch or at its borders. */
  List<Point<Annotation>> in(Span span) {
    return List.copyOf(byOffset.subMap(span.start(), true, span.end(), true).values());
  }
}

package newsarchive.analysis.evidence;

import java.util.HashMap;
import java.util.Map;
import newsarchive.analysis.quotes.FoundStatements;
import newsarchive.analysis.quotes.Reading;
import newsarchive.analysis.tagger.TaggedArticle;
import newsarchive.analysis.tagger.TaggedAttribution;
import newsarchive.model.Span;
import newsarchive.model.Statement;
import org.jspecify.annotations.Nullable;

/** How the rules and the tagger each read an article, before the two were joined. */
final class Readings {
  private final Owners ruled = new Owners();
  private final Owners learned = new Owners();
  private final @Nullable TaggedArticle tagged;
  private final Map<Span, TaggedAttribution> chances = new HashMap<>();

  Readings(FoundStatements found) {
    tagged = found.tagged();
    found.ruled().forEach(reading -> ruled.add(reading, true));
    if (tagged != null) {
      for (TaggedAttribution one : tagged.attributions()) {
        learned.add(new Reading(one.cue(), one.source(), one.content()), one.stands());
        chances.put(one.cue(), one);
      }
    }
  }

  Owners ruled() {
    return ruled;
  }

  Owners learned() {
    return learned;
  }

  /** Null where the tagger was not asked. */
  @Nullable TaggedArticle tagged() {
    return tagged;
  }

  /** What the tagger says of its reading. */
  @Nullable TaggedAttribution chances(Reading reading) {
    return chances.get(reading.cue());
  }

  /** Words by which the owner of a statement is looked up: its first quotation, or its content. */
  static Span words(Statement statement) {
    boolean reported = statement.quoted().isEmpty();
    return reported ? statement.content().get(0) : statement.quoted().get(0);
  }
}

package newsarchive.analysis.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import newsarchive.analysis.quotes.Reading;
import newsarchive.model.Article;
import newsarchive.model.Attribution;
import newsarchive.model.Evidence;
import newsarchive.model.Span;
import newsarchive.model.Statement;
import org.jspecify.annotations.Nullable;

/**
 * Says in words how an attribution stands in the text: where the verb or phrase is that introduces
 * the words, where its subject, and what another reading has instead. The same for what rules and
 * what the tagger found, since it is about the text.
 */
final class Wording {
  /** Longer phrases are cut where they are cited. */
  private static final int LONGEST = 70;

  private final Article article;
  private final Readings readings;

  Wording(Article article, Readings readings) {
    this.article = article;
    this.readings = readings;
  }

  List<Evidence> of(Statement statement) {
    List<Evidence> evidence = new ArrayList<>();
    Span cue = statement.cue();
    Span source = statement.source();
    if (cue != null) {
      evidence.add(ofCue(statement, cue, source));
    } else if (source != null) {
      evidence.add(withoutCue(statement, source));
    }
    Reading other = other(statement);
    if (other != null && other.source() != null) {
      Span rival = other.source();
      String words = "read another way, the sentence gives these words to " + cited(rival);
      evidence.add(new Evidence(Attribution.OTHER_READING, List.of(rival), words));
    } else if (cue != null && isLearned(cue)) {
      String words =
          "no rule reads " + cited(cue) + " so here; annotated articles use it, or its like, so";
      evidence.add(new Evidence("learned-cue", List.of(cue), words));
    }
    return evidence;
  }

  private Evidence ofCue(Statement statement, Span cue, @Nullable Span source) {
    String said =
        statement.kind() == Statement.Kind.REPORTED ? "what is reported" : "the quotation";
    String lower = article.words(cue).toLowerCase(Locale.ROOT);
    if (lower.endsWith("according to") && source != null) {
      String words = cited(cue) + " names " + cited(source) + " as the source of " + said;
      return new Evidence("according-to", List.of(cue, source), words);
    }
    String words = cited(cue) + place(statement, cue) + said;
    if (source == null) {
      words += "; the text gives it no subject here";
      return new Evidence("cue", List.of(cue), words);
    }
    return new Evidence("cue", List.of(cue, source), words + subject(cue, source));
  }

  private static String place(Statement statement, Span cue) {
    Span all = statement.span();
    if (cue.end() <= all.start()) {
      return " introduces ";
    }
    return cue.start() >= all.end() ? " follows " : " stands between the parts of ";
  }

  /** What the source is to the cue. */
  private String subject(Span cue, Span source) {
    boolean before = source.end() <= cue.start();
    String between =
        before
            ? article.text().substring(source.end(), cue.start())
            : article.text().substring(Math.min(cue.end(), source.start()), source.start());
    String shown = cited(source);
    String gap = between.strip();
    if (before && (gap.equals("'s") || gap.equals("’s"))) {
      return "; it is that of " + shown;
    }
    if (before) {
      return gap.isEmpty()
          ? "; " + shown + ", directly before it, is its subject"
          : "; " + shown + ", before it, is read as its subject";
    }
    if (gap.equals("by")) {
      return "; “by” names " + shown;
    }
    return gap.isEmpty()
        ? "; " + shown + ", directly behind it, is its subject"
        : "; " + shown + ", behind it, is read as its subject";
  }

  private Evidence withoutCue(Statement statement, Span source) {
    int from = source.end();
    int to = statement.span().start();
    String between = from <= to ? article.text().substring(from, to).strip() : "";
    String said = statement.isSetOff() ? "the words" : "the quotation";
    String words =
        between.startsWith(":") || article.words(source).endsWith(":")
            ? cited(source) + " and a colon stand before " + said
            : "no verb of saying introduces " + said + "; " + cited(source) + " stands nearest";
    return new Evidence("no-cue", List.of(source), words);
  }

  /** True if the tagger saw the cue and the rules did not. */
  private boolean isLearned(Span cue) {
    return readings.tagged() != null && readings.ruled().ofCue(cue) == null;
  }

  /** A reading of the same words, by rules or tagger, with another cue and another source. */
  private @Nullable Reading other(Statement statement) {
    Reading ruled = rival(readings.ruled(), statement);
    return ruled != null ? ruled : rival(readings.learned(), statement);
  }

  private static @Nullable Reading rival(Owners owners, Statement statement) {
    Reading owner = owners.ofContent(Readings.words(statement));
    Span cue = statement.cue();
    Span source = statement.source();
    if (owner == null || owner.source() == null || source == null || statement.within() != null) {
      return null;
    }
    boolean inner = statement.content().stream().anyMatch(owner.cue()::overlaps);
    boolean outer = cue != null && owner.content().stream().anyMatch(cue::overlaps);
    return inner || outer || owner.source().overlaps(source) ? null : owner;
  }

  private String cited(Span span) {
    String words = article.words(span).strip();
    if (words.length() > LONGEST) {
      int end = words.lastIndexOf(' ', LONGEST);
      words = words.substring(0, end < LONGEST / 2 ? whole(words, LONGEST) : end) + " …";
    }
    return "“" + words + "”";
  }

  /** Never between the halves of a character. */
  private static int whole(String words, int end) {
    return Character.isHighSurrogate(words.charAt(end - 1)) ? end - 1 : end;
  }
}

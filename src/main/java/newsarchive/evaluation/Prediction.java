package newsarchive.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import newsarchive.model.AnalyzedArticle;
import newsarchive.model.Attribution;
import newsarchive.model.Elision;
import newsarchive.model.LocalEntity;
import newsarchive.model.Mention;
import newsarchive.model.Paragraph;
import newsarchive.model.Span;
import newsarchive.model.SpeakerMention;
import newsarchive.model.Statement;
import newsarchive.model.Voice;
import org.jspecify.annotations.Nullable;

/** What the program found in one article, as far as it is scored; offsets in code points. */
public final class Prediction {
  private static final String CONJUNCTION = "that ";

  private final String source;
  private final boolean conjunctions;
  private final CodePointText text;
  private final List<Said> said = new ArrayList<>();
  private final List<Said> nested = new ArrayList<>();
  private final List<FoundEntity> entities = new ArrayList<>();
  private final List<Integer> restoredBreaks = new ArrayList<>();
  private final List<Gap> gaps = new ArrayList<>();

  private Prediction(String text, boolean conjunctions) {
    this.conjunctions = conjunctions;
    this.source = text;
    this.text = new CodePointText(text);
  }

  /** Takes from an analysis what is scored. */
  public static Prediction of(AnalyzedArticle article) {
    return of(article, false);
  }

  /**
   * Takes from an analysis what is scored.
   *
   * @param conjunctions true for gold in which "that" before reported words is content, as
   *     PolNeAR's annotators have it; the program leaves it out
   */
  public static Prediction of(AnalyzedArticle article, boolean conjunctions) {
    Prediction prediction = new Prediction(article.article().text(), conjunctions);
    for (int i = 0; i < article.statements().size(); i++) {
      Statement statement = article.statements().get(i);
      Said said = prediction.said(statement, article.attributions().get(i), article.voices());
      boolean inner = statement.within() != null && !said.isReported();
      (inner ? prediction.nested : prediction.said).add(said);
    }
    article.entities().forEach(prediction::add);
    for (Paragraph paragraph : article.article().paragraphs()) {
      if (paragraph.origin() == Paragraph.Origin.RESTORED) {
        prediction.restoredBreaks.add(prediction.text.at(paragraph.span().start()));
      }
    }
    for (Elision elision : article.article().elisions()) {
      String speaker = speakerAt(article.voices(), elision.offset());
      prediction.gaps.add(new Gap(prediction.text.at(elision.offset()), speaker));
    }
    return prediction;
  }

  private Said said(Statement statement, Attribution attribution, List<Voice> voices) {
    Voice voice = attribution.voices().isEmpty() ? null : voices.get(attribution.voices().get(0));
    return new Said(
        statement.isSetOff() ? Statement.Kind.MIXED : statement.kind(),
        text.at(withConjunction(statement)),
        text.atOrNull(statement.cue()),
        text.atOrNull(statement.source()),
        voice == null ? null : voice.name(),
        voice != null && voice.named(),
        attribution.confidence());
  }

  private List<Span> withConjunction(Statement statement) {
    List<Span> content = new ArrayList<>();
    for (Span span : statement.content()) {
      int start = span.start() - CONJUNCTION.length();
      boolean follows =
          conjunctions
              && start > 0
              && source.startsWith(CONJUNCTION, start)
              && !Character.isLetterOrDigit(source.charAt(start - 1));
      content.add(follows ? new Span(start, span.end()) : span);
    }
    return content;
  }

  private void add(LocalEntity entity) {
    Set<String> forms = new LinkedHashSet<>();
    List<Span> mentions = new ArrayList<>();
    for (Mention mention : entity.mentions()) {
      forms.add(mention.surface());
      mentions.add(text.at(mention.span()));
    }
    entities.add(new FoundEntity(entity.name(), entity.type(), List.copyOf(forms), mentions));
  }

  private static @Nullable String speakerAt(List<Voice> voices, int offset) {
    for (Voice voice : voices) {
      for (SpeakerMention mention : voice.mentions()) {
        if (mention.kind() == SpeakerMention.Kind.ELIDED && mention.span().start() == offset) {
          return voice.name();
        }
      }
    }
    return null;
  }

  CodePointText text() {
    return text;
  }

  /** Statements; of quotations within each other the outermost, so that no passage comes twice. */
  List<Said> said() {
    return said;
  }

  /** Quotations within others. */
  List<Said> nested() {
    return nested;
  }

  List<FoundEntity> entities() {
    return entities;
  }

  /** Offsets of the first character behind each break that was put back. */
  List<Integer> restoredBreaks() {
    return restoredBreaks;
  }

  List<Gap> gaps() {
    return gaps;
  }
}

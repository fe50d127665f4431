package newsarchive.archive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import newsarchive.model.AnalyzedArticle;
import newsarchive.model.ArticleId;
import newsarchive.model.Attribution;
import newsarchive.model.Correction;
import newsarchive.model.Elision;
import newsarchive.model.EntityType;
import newsarchive.model.LocalEntity;
import newsarchive.model.Span;
import newsarchive.model.Statement;
import newsarchive.model.TextLanguage;
import newsarchive.model.Voice;
import org.jspecify.annotations.Nullable;

/** Lists what an editor should look at. */
public final class Audit {
  private record Ranked(Doubt doubt, double confidence) {}

  private final List<Ranked> found = new ArrayList<>();

  private final Archive archive;
  private final Map<ArticleId, List<Doubt>> named;
  private Set<String> explained = Set.of();

  private Audit(Archive archive) {
    this.archive = archive;
    this.named = archive.facts().byArticle();
  }

  /**
   * All doubts, most harmful first: by kind, then the least certain, then in order of articles and
   * of appearance. A pure function.
   */
  public static List<Doubt> check(Archive archive) {
    Audit audit = new Audit(archive);
    archive.articles().forEach(audit::check);
    for (Doubt doubt : archive.facts().doubts()) {
      audit.add(archive.article(doubt.article()), doubt);
    }
    audit.found.sort(
        Comparator.comparing((Ranked ranked) -> ranked.doubt().kind())
            .thenComparingDouble(Ranked::confidence));
    return audit.found.stream().map(Ranked::doubt).toList();
  }

  /** What an editor checked is doubtful no more. */
  private void add(AnalyzedArticle article, Doubt doubt) {
    if (!isChecked(article, doubt.span())) {
      found.add(new Ranked(doubt, 0));
    }
  }

  private static boolean isChecked(AnalyzedArticle article, Span span) {
    return article.edited().decisions().stream()
        .filter(d -> d.correction().kind() == Correction.Kind.CHECKED)
        .anyMatch(d -> d.span().overlaps(span) || d.span().start() == span.start());
  }

  private void check(AnalyzedArticle article) {
    if (!article.language().isEnglish()) {
      checkLanguage(article);
    }
    for (int i = 0; i < article.statements().size(); i++) {
      checkSpeaker(article, article.statements().get(i), article.attributions().get(i));
      checkMarks(article, article.statements().get(i));
    }
    for (Elision elision : article.article().elisions()) {
      if (isSupplied(article, elision)) {
        continue;
      }
      String reason =
          "the source lost words, a name as a rule, behind \""
              + NameKey.display(elision.before())
              + "\"";
      Span gap = new Span(elision.offset(), elision.offset());
      add(Doubt.Kind.MISSING_WORDS, article, gap, null, reason);
    }
    explained = explained(article);
    article.entities().forEach(entity -> checkName(article, entity));
    article.voices().forEach(voice -> checkName(article, voice));
  }

  /** Single names whom an editor or the archive knows, or about whom there is another doubt. */
  private Set<String> explained(AnalyzedArticle article) {
    ArticleId id = article.article().id();
    Set<String> names = new HashSet<>();
    for (LocalEntity entity : article.entities()) {
      Entity whole = archive.entityOf(id, entity.number());
      boolean longer = !NameShape.isSingleName(whole.name());
      if (longer || archive.known(whole.id()) != null) {
        names.add(entity.name());
      }
    }
    for (Doubt doubt : named.getOrDefault(id, List.of())) {
      names.add(doubt.span().of(article.article().text()));
    }
    return names;
  }

  /** True if an editor gave the name that is missing. */
  private static boolean isSupplied(AnalyzedArticle article, Elision elision) {
    return article.edited().decisions().stream()
        .filter(d -> d.correction().kind() == Correction.Kind.MISSING_NAME)
        .anyMatch(d -> Math.abs(d.span().start() - elision.offset()) <= 3);
  }

  private void checkLanguage(AnalyzedArticle article) {
    if (article.language().basis() == TextLanguage.Basis.RECOGNISED) {
      String reason =
          "the text seems to be in "
              + Languages.name(article.language().tag())
              + "; who says what is worked out for English only";
      Span all = new Span(0, article.article().text().length());
      // Whoever checked a quotation of it did not say which language it is in.
      found.add(new Ranked(doubt(Doubt.Kind.OTHER_LANGUAGE, article, all, null, reason), 0));
    }
  }

  private void checkSpeaker(AnalyzedArticle article, Statement statement, Attribution attribution) {
    if (!article.language().isEnglish()) {
      return;
    }
    if (isChecked(article, statement.span()) || attribution.basis() == Attribution.Basis.EDITED) {
      return;
    }
    if (attribution.voices().isEmpty()) {
      add(
          Doubt.Kind.UNKNOWN_SPEAKER,
          article,
          statement.span(),
          statement,
          "the text does not say, or the program did not find, who says this");
    } else if (attribution.basis() == Attribution.Basis.INFERRED && !attribution.isSure()) {
      String name = article.voices().get(attribution.voices().get(0)).name();
      String reason =
          "the speaker is a guess: "
              + NameKey.display(name)
              + ", because "
              + attribution.evidence().get(0).words();
      Doubt doubt = doubt(Doubt.Kind.GUESSED_SPEAKER, article, statement.span(), statement, reason);
      found.add(new Ranked(doubt, attribution.confidence()));
    } else if (statement.within() != null && attribution.basis() == Attribution.Basis.INFERRED) {
      add(
          Doubt.Kind.NESTED_QUOTATION,
          article,
          statement.span(),
          statement,
          "a quotation within a quotation: who speaks was inferred");
    }
  }

  private void checkMarks(AnalyzedArticle article, Statement statement) {
    if (statement.unclosed()) {
      add(
          Doubt.Kind.UNCLOSED_QUOTATION,
          article,
          statement.span(),
          statement,
          "a quotation mark opens here and none closes it; where the quotation ends is a guess");
    }
  }

  private void checkName(AnalyzedArticle article, LocalEntity entity) {
    Span span = entity.mentions().get(0).span();
    checkName(article, entity.name(), entity.type() == EntityType.PERSON, span);
  }

  /** Voices that have an entity are checked with it. */
  private void checkName(AnalyzedArticle article, Voice voice) {
    if (voice.entity() == null && voice.named()) {
      Span span = voice.mentions().get(0).span();
      checkName(article, voice.name(), voice.kind() == Voice.Kind.PERSON, span);
    }
  }

  private void checkName(AnalyzedArticle article, String name, boolean person, Span span) {
    String shown = NameKey.display(name);
    if (NameShape.isMixedScript(name)) {
      String reason = shown + " mixes letters of two scripts that look alike";
      add(Doubt.Kind.MIXED_SCRIPT, article, span, null, reason);
    }
    if (person && NameShape.isSingleName(name) && !explained.contains(name)) {
      String reason = shown + " has one name only here; other articles may mean the same person";
      add(Doubt.Kind.SINGLE_NAME, article, span, null, reason);
    }
  }

  private void add(
      Doubt.Kind kind,
      AnalyzedArticle article,
      Span span,
      @Nullable Statement statement,
      String reason) {
    add(article, doubt(kind, article, span, statement, reason));
  }

  private static Doubt doubt(
      Doubt.Kind kind,
      AnalyzedArticle article,
      Span span,
      @Nullable Statement statement,
      String reason) {
    return new Doubt(
        kind, article.article().id(), span, statement == null ? null : statement.id(), reason);
  }
}

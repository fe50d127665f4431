package newsarchive.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import newsarchive.analysis.claims.ClaimFinder;
import newsarchive.analysis.edits.Editor;
import newsarchive.analysis.entities.EntityFinder;
import newsarchive.analysis.evidence.Case;
import newsarchive.analysis.evidence.EvidenceFinder;
import newsarchive.analysis.language.LanguageFinder;
import newsarchive.analysis.quotes.FoundStatements;
import newsarchive.analysis.quotes.StatementFinder;
import newsarchive.analysis.speakers.FoundSpeakers;
import newsarchive.analysis.speakers.SpeakerFinder;
import newsarchive.analysis.tagger.AttributionTagger;
import newsarchive.model.AnalyzedArticle;
import newsarchive.model.Article;
import newsarchive.model.Attribution;
import newsarchive.model.Attribution.Basis;
import newsarchive.model.Claim;
import newsarchive.model.DecidedSpeaker;
import newsarchive.model.Edited;
import newsarchive.model.Edits;
import newsarchive.model.EntityType;
import newsarchive.model.LocalEntity;
import newsarchive.model.Statement;
import newsarchive.model.StatementId;
import newsarchive.model.TextLanguage;

/**
 * Analyses one article: its language, then entities, statements, speakers, evidence and claims; if
 * it is not English, only entities and quotations. A pure function of the article; one instance may
 * serve several threads.
 */
public final class Analyzer {
  private final LanguageFinder languageFinder = new LanguageFinder();
  private final EntityFinder entityFinder = new EntityFinder();
  private final StatementFinder statementFinder;
  private final SpeakerFinder speakerFinder = new SpeakerFinder();
  private final EvidenceFinder evidenceFinder = new EvidenceFinder();
  private final ClaimFinder claimFinder = new ClaimFinder();

  /** With all that the stages know. */
  public Analyzer() {
    this(new StatementFinder());
  }

  private Analyzer(StatementFinder statementFinder) {
    this.statementFinder = statementFinder;
  }

  /** Statements by the rules alone, without what was learned. */
  public static Analyzer byRules() {
    return new Analyzer(StatementFinder.byRules());
  }

  /** With another tagger than that of the program, for measuring. */
  public static Analyzer with(AttributionTagger tagger) {
    return new Analyzer(StatementFinder.with(tagger));
  }

  /** What is observed of the attributions of an English article: what confidence is made of. */
  public List<Case> cases(Article article) {
    List<LocalEntity> entities = entityFinder.find(article);
    FoundStatements said = statementFinder.find(article, entities);
    FoundSpeakers who = speakerFinder.find(article, entities, said.statements());
    return evidenceFinder.cases(article, entities, said, who);
  }

  public AnalyzedArticle analyze(Article article) {
    TextLanguage language = languageFinder.find(article);
    List<LocalEntity> entities = entityFinder.find(article);
    if (!language.isEnglish()) {
      return withoutSpeakers(article, entities, language);
    }
    FoundStatements said = statementFinder.find(article, entities);
    FoundSpeakers who = speakerFinder.find(article, entities, said.statements());
    List<Attribution> attributions = evidenceFinder.find(article, entities, said, who);
    List<Claim> claims = claimFinder.find(article, entities, said.statements());
    return new AnalyzedArticle(
        article,
        said.statements(),
        said.terms(),
        entities,
        who.voices(),
        attributions,
        claims,
        language,
        Edited.NOTHING);
  }

  /** The same with the corrections of editors, and with the kinds of names that they know. */
  public AnalyzedArticle analyze(Article article, Edits edits, AnalyzedArticle plain) {
    Editor editor = new Editor(article, edits);
    List<LocalEntity> entities = editor.entities(found(article, plain.language()));
    FoundStatements found =
        plain.language().isEnglish()
            ? statementFinder.find(article, entities)
            : statementFinder.findQuoted(article);
    List<Statement> statements = editor.statements(found.statements(), found.terms());
    Map<StatementId, DecidedSpeaker> decided = editor.speakers();
    FoundSpeakers who =
        plain.language().isEnglish()
            ? weighed(article, entities, found.with(statements), decided)
            : decidedAlone(article, entities, statements, decided);
    List<Claim> claims =
        plain.language().isEnglish()
            ? editor.claims(claimFinder.find(article, entities, statements))
            : editor.claims(List.of());
    AnalyzedArticle edited =
        new AnalyzedArticle(
            article,
            statements,
            editor.terms(),
            entities,
            who.voices(),
            who.attributions(),
            claims,
            plain.language(),
            Edited.NOTHING);
    return edited.with(editor.edited(plain, edited));
  }

  private FoundSpeakers weighed(
      Article article,
      List<LocalEntity> entities,
      FoundStatements said,
      Map<StatementId, DecidedSpeaker> decided) {
    FoundSpeakers who = speakerFinder.find(article, entities, said.statements(), decided);
    return new FoundSpeakers(who.voices(), evidenceFinder.find(article, entities, said, who));
  }

  /** Where nothing is attributed by rules, what editors say still holds. */
  private FoundSpeakers decidedAlone(
      Article article,
      List<LocalEntity> entities,
      List<Statement> statements,
      Map<StatementId, DecidedSpeaker> decided) {
    List<Statement> known = statements.stream().filter(s -> decided.containsKey(s.id())).toList();
    FoundSpeakers who = speakerFinder.find(article, entities, known, decided);
    Map<StatementId, Attribution> found = new HashMap<>();
    who.attributions().forEach(attribution -> found.put(attribution.statement(), attribution));
    List<Attribution> all = new ArrayList<>();
    for (Statement statement : statements) {
      Attribution attribution = found.get(statement.id());
      all.add(attribution == null ? unknown(statement) : attribution);
    }
    return new FoundSpeakers(who.voices(), all);
  }

  private static Attribution unknown(Statement statement) {
    return new Attribution(statement.id(), List.of(), Basis.UNKNOWN, 0, List.of());
  }

  private List<LocalEntity> found(Article article, TextLanguage language) {
    List<LocalEntity> entities = entityFinder.find(article);
    return language.isEnglish() ? entities : certain(entities);
  }

  /** What marks and capitals show in any language: quotations, and names of two words or more. */
  private AnalyzedArticle withoutSpeakers(
      Article article, List<LocalEntity> entities, TextLanguage language) {
    FoundStatements said = statementFinder.findQuoted(article);
    List<Attribution> attributions = said.statements().stream().map(Analyzer::unknown).toList();
    return new AnalyzedArticle(
        article,
        said.statements(),
        said.terms(),
        certain(entities),
        List.of(),
        attributions,
        List.of(),
        language,
        Edited.NOTHING);
  }

  /** Without the single words that English habits of capitals would take for people. */
  private static List<LocalEntity> certain(List<LocalEntity> entities) {
    List<LocalEntity> kept = new ArrayList<>();
    for (LocalEntity entity : entities) {
      if (entity.type() != EntityType.PERSON || entity.name().indexOf(' ') > 0) {
        kept.add(
            new LocalEntity(
                kept.size(),
                entity.type(),
                entity.name(),
                entity.aliases(),
                entity.mentions(),
                List.of()));
      }
    }
    return kept;
  }
}

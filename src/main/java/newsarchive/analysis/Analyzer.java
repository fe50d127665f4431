package newsarchive.analysis;

import java.util.List;
import newsarchive.analysis.claims.ClaimFinder;
import newsarchive.analysis.entities.EntityFinder;
import newsarchive.analysis.quotes.FoundStatements;
import newsarchive.analysis.quotes.StatementFinder;
import newsarchive.analysis.speakers.FoundSpeakers;
import newsarchive.analysis.speakers.SpeakerFinder;
import newsarchive.model.AnalyzedArticle;
import newsarchive.model.Article;
import newsarchive.model.Claim;
import newsarchive.model.LocalEntity;

/**
 * Analyses one article: entities, then statements, then speakers, then claims. A pure function of
 * the article; one instance may serve several threads.
 */
public final class Analyzer {
  private final EntityFinder entityFinder = new EntityFinder();
  private final StatementFinder statementFinder = new StatementFinder();
  private final SpeakerFinder speakerFinder = new SpeakerFinder();
  private final ClaimFinder claimFinder = new ClaimFinder();

  public AnalyzedArticle analyze(Article article) {
    List<LocalEntity> entities = entityFinder.find(article);
    FoundStatements said = statementFinder.find(article, entities);
    FoundSpeakers who = speakerFinder.find(article, entities, said.statements());
    List<Claim> claims = claimFinder.find(article, entities, said.statements());
    return new AnalyzedArticle(
        article,
        said.statements(),
        said.terms(),
        entities,
        who.voices(),
        who.attributions(),
        claims);
  }
}

package newsarchive.analysis.evidence;

import java.util.ArrayList;
import java.util.List;
import newsarchive.analysis.quotes.FoundStatements;
import newsarchive.analysis.speakers.FoundSpeakers;
import newsarchive.model.Article;
import newsarchive.model.Attribution;
import newsarchive.model.Evidence;
import newsarchive.model.LocalEntity;
import newsarchive.model.Statement;

/**
 * Says of each attribution how probably it is right, and in words how its cue, source and content
 * belong together. A pure function, linear in the length of the article.
 */
public final class EvidenceFinder {
  /** The attributions in their order, with confidence and evidence; nothing else is changed. */
  public List<Attribution> find(
      Article article, List<LocalEntity> entities, FoundStatements found, FoundSpeakers who) {
    Readings readings = new Readings(found);
    Wording wording = new Wording(article, readings);
    TraitReader reader = new TraitReader(article, entities, readings);
    List<Attribution> weighed = new ArrayList<>();
    for (int i = 0; i < found.statements().size(); i++) {
      Statement statement = found.statements().get(i);
      Attribution attribution = who.attributions().get(i);
      if (attribution.voices().isEmpty() || attribution.basis() == Attribution.Basis.EDITED) {
        weighed.add(attribution);
      } else {
        List<Evidence> evidence = new ArrayList<>(attribution.evidence());
        evidence.addAll(wording.of(statement));
        double confidence =
            found.tagged() == null
                ? attribution.confidence()
                : confidence(observed(statement, attribution, who, reader));
        weighed.add(
            new Attribution(
                attribution.statement(),
                attribution.voices(),
                attribution.basis(),
                confidence,
                evidence));
      }
    }
    return weighed;
  }

  private static Case observed(
      Statement statement, Attribution attribution, FoundSpeakers who, TraitReader reader) {
    return new Case(statement, attribution, who.voices(), reader.read(statement, attribution));
  }

  /** That the mention is right and that it means this speaker. */
  private static double confidence(Case one) {
    double named = NameShares.standard().share(one);
    return one.source() == null ? named : named * ConfidenceModel.standard().probability(one);
  }

  /** What is observed of each attribution, also of those without speaker. */
  public List<Case> cases(
      Article article, List<LocalEntity> entities, FoundStatements found, FoundSpeakers who) {
    TraitReader reader = new TraitReader(article, entities, new Readings(found));
    List<Case> cases = new ArrayList<>();
    for (int i = 0; i < found.statements().size(); i++) {
      cases.add(observed(found.statements().get(i), who.attributions().get(i), who, reader));
    }
    return cases;
  }
}

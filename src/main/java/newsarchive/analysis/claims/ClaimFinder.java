package newsarchive.analysis.claims;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import newsarchive.model.Article;
import newsarchive.model.Claim;
import newsarchive.model.ClaimId;
import newsarchive.model.LocalEntity;
import newsarchive.model.Mention;
import newsarchive.model.Span;
import newsarchive.model.Statement;
import newsarchive.model.WordIds;

/** Finds what statements assert. One instance may serve several threads. */
public final class ClaimFinder {
  private final ClaimWords lists = new ClaimWords();
  private final ClauseCutter cutter = new ClauseCutter(lists);
  private final ModalityRule modality = new ModalityRule(lists);
  private final UnsaidRule unsaid = new UnsaidRule(lists);
  private final FigureFinder figures = new FigureFinder(lists);

  private record Draft(Clause clause, Span span, Statement statement, boolean alone) {}

  private record Naming(Span span, int entity) {}

  /**
   * Finds the claims, ascending by span. What a statement within another says is claimed by the
   * inner one alone.
   */
  public List<Claim> find(Article article, List<LocalEntity> entities, List<Statement> statements) {
    List<Naming> namings = namings(entities);
    WordIds ids = WordIds.forClaims();
    List<Claim> claims = new ArrayList<>();
    for (Draft draft : drafts(article, statements)) {
      ModalityRule.Verdict verdict =
          modality.judge(draft.clause(), draft.statement(), draft.alone());
      claims.add(
          new Claim(
              new ClaimId(ids.next(article.words(draft.span()))),
              draft.span(),
              draft.statement().id(),
              verdict.modality(),
              figures.find(draft.clause()),
              entitiesIn(draft.span(), namings),
              List.of(verdict.evidence())));
    }
    return claims;
  }

  private List<Draft> drafts(Article article, List<Statement> statements) {
    Set<Span> inner = new HashSet<>();
    List<Draft> drafts = new ArrayList<>();
    for (int i = statements.size() - 1; i >= 0; i--) {
      Statement statement = statements.get(i);
      List<Clause> clauses =
          unsaid.isUnsaid(article, statement) ? List.of() : cutter.cut(article, statement);
      for (Clause clause : clauses) {
        if (inner.add(clause.span())) {
          drafts.add(new Draft(clause, clause.span(), statement, clauses.size() == 1));
        }
      }
    }
    drafts.sort(Comparator.comparing(Draft::span));
    return drafts;
  }

  private static List<Naming> namings(List<LocalEntity> entities) {
    List<Naming> namings = new ArrayList<>();
    for (LocalEntity entity : entities) {
      for (Mention mention : entity.mentions()) {
        namings.add(new Naming(mention.span(), entity.number()));
      }
    }
    namings.sort(Comparator.comparing(Naming::span));
    return namings;
  }

  /** Mentions do not overlap, so that the first one is found by halving. */
  private static List<Integer> entitiesIn(Span span, List<Naming> namings) {
    int low = 0;
    int high = namings.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (namings.get(middle).span().end() <= span.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    Set<Integer> found = new LinkedHashSet<>();
    for (int i = low; i < namings.size() && namings.get(i).span().start() < span.end(); i++) {
      found.add(namings.get(i).entity());
    }
    return List.copyOf(found);
  }
}

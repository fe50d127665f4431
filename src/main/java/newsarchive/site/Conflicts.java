package newsarchive.site;

import java.util.ArrayList;
import java.util.List;
import newsarchive.archive.ArchivedClaim.Appearance;
import newsarchive.archive.ClaimConflict;
import newsarchive.model.Claim;
import newsarchive.model.Span;
import newsarchive.site.Nesting.Layer;
import newsarchive.site.view.ConflictView;
import newsarchive.site.view.StatementGroup;

/** Claims that cannot both be so, as a page shows them: both in their words, with their dates. */
final class Conflicts {
  private final Site site;
  private final String page;

  Conflicts(Site site, String page) {
    this.site = site;
    this.page = page;
  }

  List<ConflictView> views(List<ClaimConflict> conflicts, int most) {
    return conflicts.stream().limit(most).map(this::view).toList();
  }

  private ConflictView view(ClaimConflict conflict) {
    String kind =
        switch (conflict.kind()) {
          case OPPOSITE -> "One says the opposite of the other";
          case FIGURES -> "They give different figures";
        };
    return new ConflictView(
        kind,
        Words.capitalized(conflict.reason()),
        List.of(
            side(conflict.earlier(), conflict.earlierWords()),
            side(conflict.later(), conflict.laterWords())));
  }

  private StatementGroup side(Appearance place, List<Span> clash) {
    ShownArticle article = site.article(place.article());
    Claim claim = place.claim();
    List<Layer<Annotation>> marks = new ArrayList<>();
    marks.add(new Layer<>(claim.span(), Annotation.element("claim", "", "mark"), false));
    for (Span word : clash) {
      marks.add(new Layer<>(word, Annotation.element("name", "", "b"), false));
    }
    Snippets.Look look = new Snippets.Look(Snippets.Look.NEUTRAL, true, false, marks);
    return StatementGroups.group(
        article,
        page,
        List.of(
            new Snippets(site, page).view(article, article.statement(claim.statement()), look)));
  }
}

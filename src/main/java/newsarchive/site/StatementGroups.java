package newsarchive.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import newsarchive.archive.StatementRef;
import newsarchive.links.Links;
import newsarchive.model.ArticleId;
import newsarchive.model.Statement;
import newsarchive.site.view.Link;
import newsarchive.site.view.StatementGroup;
import newsarchive.site.view.StatementView;

/** Statements grouped by the article that they stand in. */
final class StatementGroups {
  private StatementGroups() {}

  static List<StatementGroup> byArticle(
      Site site,
      List<StatementRef> refs,
      String page,
      BiFunction<ShownArticle, Statement, StatementView> view) {
    Map<ArticleId, List<StatementView>> groups = new LinkedHashMap<>();
    for (StatementRef ref : refs) {
      groups
          .computeIfAbsent(ref.article(), any -> new ArrayList<>())
          .add(view.apply(site.article(ref), site.statement(ref)));
    }
    List<StatementGroup> views = new ArrayList<>();
    groups.forEach((id, statements) -> views.add(group(site.article(id), page, statements)));
    return views;
  }

  static StatementGroup group(ShownArticle shown, String page, List<StatementView> statements) {
    return new StatementGroup(
        link(shown, page), Words.date(shown.date()), Words.iso(shown.date()), statements);
  }

  static Link link(ShownArticle shown, String page) {
    return new Link(shown.title(), Links.relative(page, Links.article(shown.id())));
  }
}

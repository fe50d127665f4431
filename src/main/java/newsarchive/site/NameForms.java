package newsarchive.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import newsarchive.archive.Counted;
import newsarchive.archive.NameForm;
import newsarchive.links.Links;
import newsarchive.model.ArticleId;
import newsarchive.site.view.Link;
import newsarchive.site.view.NameLine;

/** The forms of a name, with how often and where each is used. */
final class NameForms {
  private static final int FORMS = 25;
  private static final int ARTICLES = 5;

  private NameForms() {}

  static List<NameLine> of(Site site, List<NameForm> forms, String page) {
    Map<String, Set<ArticleId>> articles = new LinkedHashMap<>();
    for (NameForm form : forms) {
      articles
          .computeIfAbsent(Order.key(form.form()), any -> new LinkedHashSet<>())
          .add(form.article());
    }
    List<NameLine> lines = new ArrayList<>();
    for (Counted<String> form : Descriptions.counted(forms)) {
      if (lines.size() == FORMS) {
        break;
      }
      Set<ArticleId> in = articles.getOrDefault(Order.key(form.id()), Set.of());
      List<Link> places = new ArrayList<>();
      in.stream().limit(ARTICLES).forEach(id -> places.add(place(site.article(id), page)));
      if (in.size() > ARTICLES) {
        int more = in.size() - ARTICLES;
        places.add(new Link(Words.count(more, "more article", "more articles"), null));
      }
      lines.add(new NameLine(new Link(form.id(), null), "", form.count() + "×", places, ""));
    }
    return lines;
  }

  private static Link place(ShownArticle shown, String page) {
    return new Link(
        Words.shortened(shown.title(), 60), Links.relative(page, Links.article(shown.id())));
  }
}

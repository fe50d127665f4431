package newsarchive.site;

import java.util.ArrayList;
import java.util.List;
import newsarchive.archive.Related;
import newsarchive.links.Links;
import newsarchive.model.Metadata;
import newsarchive.site.view.ArticleLine;
import newsarchive.site.view.Link;

/** Articles as lines of lists on one page. */
final class ArticleLines {
  private static final int SPEAKERS = 4;

  private final String page;

  ArticleLines(String page) {
    this.page = page;
  }

  ArticleLine line(ShownArticle shown) {
    return line(shown, "");
  }

  ArticleLine line(ShownArticle shown, String shares) {
    Metadata metadata = shown.article().metadata();
    List<Link> speakers =
        shown.cast().members().stream()
            .limit(SPEAKERS)
            .map(Cast.Member::speaker)
            .map(s -> new Link(Words.title(s.name()), href(Links.speaker(s.id()))))
            .toList();
    String counts =
        Words.count(shown.analyzed().statements().size(), "statement", "statements")
            + ", "
            + Words.count(shown.analyzed().claims().size(), "claim", "claims");
    return new ArticleLine(
        new Link(shown.title(), href(Links.article(shown.id()))),
        Words.date(shown.date()),
        Words.iso(shown.date()),
        metadata.outlet() == null ? "" : Words.title(metadata.outlet()),
        speakers,
        counts,
        shares);
  }

  /** What another article has in common with the page's. */
  ArticleLine related(Site site, Related related) {
    List<String> shared = new ArrayList<>();
    related.speakers().stream()
        .limit(SPEAKERS)
        .forEach(id -> shared.add(Words.title(site.archive().speaker(id).name())));
    int claims = related.claims().size();
    if (claims > 0) {
      shared.add(Words.count(claims, "claim", "claims"));
    }
    return line(site.article(related.article()), "Shares " + Words.list(shared));
  }

  private String href(String path) {
    return Links.relative(page, path);
  }
}

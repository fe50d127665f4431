package newsarchive.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import newsarchive.archive.ArchivedClaim;
import newsarchive.diagnostics.ArchiveException;
import newsarchive.links.Links;
import newsarchive.model.ArticleId;
import newsarchive.site.view.ClaimGroup;
import newsarchive.site.view.ClaimLine;
import newsarchive.site.view.ClaimsView;

/** Makes the list of claims and the page of each. */
final class ClaimsPages {
  static final int CLAIMS = 150;

  private final Site site;
  private final Paging paging;

  ClaimsPages(Site site) {
    this.site = site;
    this.paging = new Paging(Links.CLAIMS, site.archive().claims().size(), CLAIMS);
  }

  void write(SiteBuilder.Pages pages) throws ArchiveException {
    for (int part = 1; part <= paging.parts(); part++) {
      pages.add(paging.path(part), "claims", view(part));
    }
    for (ArchivedClaim claim : site.archive().claims()) {
      ClaimPage page = new ClaimPage(site, claim);
      pages.add(page.path(), "claim", page.view());
    }
  }

  private ClaimsView view(int part) {
    String path = paging.path(part);
    ClaimLines lines = new ClaimLines(site, path);
    Map<ArticleId, List<ClaimLine>> articles = new LinkedHashMap<>();
    for (ArchivedClaim claim : paging.of(site.archive().claims(), part)) {
      articles
          .computeIfAbsent(claim.appearances().get(0).article(), any -> new ArrayList<>())
          .add(lines.under(claim));
    }
    List<ClaimGroup> groups = new ArrayList<>();
    articles.forEach(
        (id, claims) -> {
          ShownArticle shown = site.article(id);
          groups.add(
              new ClaimGroup(
                  StatementGroups.link(shown, path),
                  Words.date(shown.date()),
                  Words.iso(shown.date()),
                  claims));
        });
    String lede =
        Words.count(site.archive().claims().size(), "claim", "claims")
            + " in the words of the articles, the newest article first. None has been checked by"
            + " the archive.";
    String title = Frames.Section.CLAIMS.label();
    return new ClaimsView(
        new Frames(site)
            .of(new Frames.Head(path, Frames.Section.CLAIMS, title, lede, List.of(), null)),
        lede,
        groups,
        paging.pager(part, String::valueOf));
  }
}

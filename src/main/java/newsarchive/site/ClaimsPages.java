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
import org.jspecify.annotations.Nullable;

/** Makes the list of claims. */
final class ClaimsPages {
  static final int CLAIMS = 150;
  private static final int NEWEST = 50;

  private final Site site;
  private final Shelves<ArchivedClaim> shelves;

  ClaimsPages(Site site) {
    this.site = site;
    this.shelves =
        new Shelves<>(
                Links.CLAIMS,
                site.archive().claims(),
                Shelves.Order.NEWEST_FIRST,
                Shelves.Key.MONTHS)
            .cut(CLAIMS, claim -> Shelves.Key.month(newest(claim).date()));
  }

  private ShownArticle newest(ArchivedClaim claim) {
    return site.article(claim.appearances().get(0).article());
  }

  void write(SiteBuilder.Pages pages) throws ArchiveException {
    pages.add(Links.CLAIMS, "claims", view(shelves.front(NEWEST), null));
    for (Shelves.Shelf<ArchivedClaim> shelf : shelves.all()) {
      pages.add(shelf.path(), "claims", view(shelf.things(), shelf));
    }
  }

  private ClaimsView view(
      List<ArchivedClaim> claims, Shelves.@Nullable Shelf<ArchivedClaim> shelf) {
    String path = shelf == null ? Links.CLAIMS : shelf.path();
    ClaimLines lines = new ClaimLines(site, path);
    Map<ArticleId, List<ClaimLine>> articles = new LinkedHashMap<>();
    for (ArchivedClaim claim : claims) {
      articles
          .computeIfAbsent(claim.appearances().get(0).article(), any -> new ArrayList<>())
          .add(lines.under(claim));
    }
    List<ClaimGroup> groups = new ArrayList<>();
    articles.forEach(
        (id, made) -> {
          ShownArticle shown = site.article(id);
          groups.add(
              new ClaimGroup(
                  StatementGroups.link(shown, path),
                  Words.date(shown.date()),
                  Words.iso(shown.date()),
                  made));
        });
    String lede =
        Words.count(site.archive().claims().size(), "claim", "claims")
            + " in the words of the articles, the newest article first. None has been checked by"
            + " the archive.";
    String title = Frames.Section.CLAIMS.label() + (shelf == null ? "" : ", " + shelf.title());
    return new ClaimsView(
        new Frames(site)
            .of(new Frames.Head(path, Frames.Section.CLAIMS, title, lede, List.of(), null)),
        title,
        shelf == null ? lede : "",
        groups,
        shelves.pager(shelf));
  }
}

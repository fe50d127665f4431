package newsarchive.site;

import java.util.List;
import newsarchive.archive.Archive;
import newsarchive.links.Links;
import newsarchive.site.view.Link;
import newsarchive.site.view.SearchView;
import newsarchive.site.view.SearchView.ListLine;

/** Makes the page for searching; the script on it finds, from an index that is written apart. */
final class SearchPage {
  private final Site site;

  SearchPage(Site site) {
    this.site = site;
  }

  SearchView view() {
    Frames.Head head =
        new Frames.Head(
            Links.SEARCH,
            Frames.Section.HOME,
            "Search",
            "Search statements and paragraphs by words, speaker, subject, kind and date.",
            List.of(),
            null);
    Archive archive = site.archive();
    return new SearchView(
        new Frames(site).of(head),
        Frames.SEARCH_SCRIPT,
        List.of(
            line("Speakers, A to Z", Links.SPEAKERS, archive.speakers().size()),
            line(
                "People, organisations and places, A to Z",
                Links.ENTITIES,
                archive.entities().size()),
            line("Articles, the newest first", Links.ARTICLES, archive.articles().size()),
            line("Claims, by article", Links.CLAIMS, archive.claims().size()),
            new ListLine(new Link("Timeline", Links.TIMELINE), "statements by month")));
  }

  private static ListLine line(String name, String path, int count) {
    return new ListLine(new Link(name, path), Words.number(count));
  }
}

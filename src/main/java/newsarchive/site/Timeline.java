package newsarchive.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import newsarchive.archive.StatementRef;
import newsarchive.diagnostics.ArchiveException;
import newsarchive.links.Links;
import newsarchive.model.ArticleId;
import newsarchive.model.PartialDate;
import newsarchive.model.Statement;
import newsarchive.site.view.Link;
import newsarchive.site.view.TimelineArticle;
import newsarchive.site.view.TimelineGroup;
import newsarchive.site.view.TimelineLine;
import newsarchive.site.view.TimelineView;
import org.jspecify.annotations.Nullable;

/** The pages of one timeline: statements by month, the newest first, undated ones at the end. */
final class Timeline {
  static final int STATEMENTS = 250;
  private static final int NEWEST = 100;
  private static final int WORDS = 110;

  /**
   * What a timeline is about.
   *
   * @param about path of the page on it, with its label; null for the whole archive
   */
  record Subject(String title, String lede, @Nullable Link about) {}

  private final Site site;
  private final Subject subject;
  private final Shelves<StatementRef> shelves;
  private final String first;

  Timeline(Site site, Subject subject, Shelves<StatementRef> shelves) {
    this.site = site;
    this.subject = subject;
    this.shelves = shelves;
    this.first = shelves.first();
  }

  static Shelves<StatementRef> shelves(Site site, String path, List<StatementRef> statements) {
    return new Shelves<>(path, statements, Shelves.Order.NEWEST_FIRST, Shelves.Key.MONTHS)
        .cut(STATEMENTS, ref -> Shelves.Key.month(site.article(ref).date()));
  }

  /**
   * Adds the pages.
   *
   * @param speakers other timelines that the first page names, by speaker
   * @param entities the same by entity
   */
  void write(SiteBuilder.Pages pages, List<Link> speakers, List<Link> entities)
      throws ArchiveException {
    List<TimelineGroup> groups = groups(shelves.front(NEWEST), first);
    pages.add(
        first,
        "timeline",
        new TimelineView(
            new Frames(site).of(head(first, "")),
            subject.title(),
            subject.lede(),
            about(first),
            speakers,
            entities,
            years(groups),
            groups,
            shelves.isWhole() ? "" : "The newest " + NEWEST + " of them. All by year and month:",
            shelves.pager(null)));
    for (Shelves.Shelf<StatementRef> shelf : shelves.all()) {
      pages.add(
          shelf.path(),
          "timeline",
          new TimelineView(
              new Frames(site).of(head(shelf.path(), ", " + shelf.title())),
              subject.title() + ", " + shelf.title(),
              "",
              about(shelf.path()),
              List.of(),
              List.of(),
              List.of(),
              groups(shelf.things(), shelf.path()),
              "",
              shelves.pager(shelf)));
    }
  }

  private Frames.Head head(String page, String part) {
    return new Frames.Head(
        page, Frames.Section.TIMELINE, subject.title() + part, subject.lede(), List.of(), null);
  }

  private @Nullable Link about(String page) {
    Link about = subject.about();
    return about == null || about.href() == null
        ? null
        : new Link(about.label(), Links.relative(page, about.href()));
  }

  /** Jumps within a page that shows everything. */
  private List<Link> years(List<TimelineGroup> groups) {
    Map<String, Link> years = new LinkedHashMap<>();
    if (shelves.isWhole()) {
      groups.forEach(
          group -> years.putIfAbsent(group.year(), new Link(group.year(), "#" + group.id())));
    }
    return List.copyOf(years.values());
  }

  private List<TimelineGroup> groups(List<StatementRef> statements, String page) {
    Map<ArticleId, List<TimelineLine>> articles = new LinkedHashMap<>();
    for (StatementRef ref : statements) {
      articles.computeIfAbsent(ref.article(), any -> new ArrayList<>()).add(line(ref, page));
    }
    Map<String, List<TimelineArticle>> months = new LinkedHashMap<>();
    Map<String, PartialDate> dates = new LinkedHashMap<>();
    articles.forEach(
        (id, lines) -> {
          ShownArticle shown = site.article(id);
          String month = Words.month(shown.date());
          if (shown.date() != null) {
            dates.putIfAbsent(month, shown.date());
          }
          months.computeIfAbsent(month, any -> new ArrayList<>()).add(article(shown, lines, page));
        });
    List<TimelineGroup> groups = new ArrayList<>();
    months.forEach(
        (month, shown) -> {
          PartialDate date = dates.get(month);
          groups.add(
              new TimelineGroup(
                  anchor(date), month, Shelves.Key.month(date).labels().get(0), shown));
        });
    return groups;
  }

  private static TimelineArticle article(
      ShownArticle shown, List<TimelineLine> lines, String page) {
    return new TimelineArticle(
        Words.date(shown.date()),
        Words.iso(shown.date()),
        StatementGroups.link(shown, page),
        lines);
  }

  static String anchor(@Nullable PartialDate date) {
    return date == null
        ? "undated"
        : "m" + date.iso().substring(0, Math.min(7, date.iso().length()));
  }

  private TimelineLine line(StatementRef ref, String page) {
    ShownArticle shown = site.article(ref);
    Statement statement = site.statement(ref);
    String words = Words.shortened(shown.glyphs().line(statement.content().get(0)), WORDS);
    boolean quoted = statement.kind() == Statement.Kind.DIRECT;
    return new TimelineLine(
        ArticleNotes.speakers(shown, statement, page),
        Words.how(statement.kind()),
        new Link(quoted ? "“" + words + "”" : words, Links.relative(page, Links.statement(ref))));
  }
}

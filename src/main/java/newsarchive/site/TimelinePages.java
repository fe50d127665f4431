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
import newsarchive.site.view.NameLine;
import newsarchive.site.view.TimelineArticle;
import newsarchive.site.view.TimelineGroup;
import newsarchive.site.view.TimelineLine;
import newsarchive.site.view.TimelineView;
import org.jspecify.annotations.Nullable;

/** Makes the timeline: every statement that stands in no other one, the newest first. */
final class TimelinePages {
  static final int STATEMENTS = 250;
  private static final int WORDS = 150;

  private final Site site;
  private final List<StatementRef> statements = new ArrayList<>();
  private final Paging paging;

  TimelinePages(Site site) {
    this.site = site;
    for (ShownArticle shown : site.articles()) {
      for (Statement statement : shown.analyzed().statements()) {
        if (statement.within() == null) {
          statements.add(shown.ref(statement.id()));
        }
      }
    }
    this.paging = new Paging(Links.TIMELINE, statements.size(), STATEMENTS);
  }

  void write(SiteBuilder.Pages pages) throws ArchiveException {
    for (int part = 1; part <= paging.parts(); part++) {
      pages.add(paging.path(part), "timeline", view(part));
    }
  }

  /** The newest months as lines for a page of the top folder, each a way into the timeline. */
  List<NameLine> months(int limit) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    Map<String, String> ways = new LinkedHashMap<>();
    for (int i = 0; i < statements.size(); i++) {
      PartialDate date = site.article(statements.get(i)).date();
      counts.merge(Words.month(date), 1, Integer::sum);
      ways.putIfAbsent(Words.month(date), paging.path(i / STATEMENTS + 1) + "#" + anchor(date));
    }
    List<String> months = counts.keySet().stream().limit(limit).toList();
    int most = months.stream().mapToInt(month -> counts.getOrDefault(month, 0)).max().orElse(1);
    List<NameLine> lines = new ArrayList<>();
    for (String month : months) {
      int count = counts.getOrDefault(month, 0);
      lines.add(
          new NameLine(
              new Link(Words.capitalized(month), ways.get(month)),
              "",
              Words.count(count, "statement", "statements"),
              List.of(),
              NameLines.bar(count, most)));
    }
    return lines;
  }

  private TimelineView view(int part) {
    String path = paging.path(part);
    Map<ArticleId, List<TimelineLine>> articles = new LinkedHashMap<>();
    for (StatementRef ref : paging.of(statements, part)) {
      articles.computeIfAbsent(ref.article(), any -> new ArrayList<>()).add(line(ref, path));
    }
    Map<String, List<TimelineArticle>> months = new LinkedHashMap<>();
    Map<String, String> anchors = new LinkedHashMap<>();
    articles.forEach(
        (id, lines) -> {
          ShownArticle shown = site.article(id);
          String month = Words.month(shown.date());
          anchors.putIfAbsent(month, anchor(shown.date()));
          months
              .computeIfAbsent(month, any -> new ArrayList<>())
              .add(
                  new TimelineArticle(
                      Words.date(shown.date()),
                      Words.iso(shown.date()),
                      StatementGroups.link(shown, path),
                      lines));
        });
    List<TimelineGroup> groups = new ArrayList<>();
    months.forEach(
        (month, lines) ->
            groups.add(new TimelineGroup(anchors.getOrDefault(month, ""), month, lines)));
    String lede =
        Words.count(statements.size(), "statement", "statements")
            + " by the date of their article, the newest first; those that quote others stand for both.";
    String title = Frames.Section.TIMELINE.label();
    return new TimelineView(
        new Frames(site)
            .of(new Frames.Head(path, Frames.Section.TIMELINE, title, lede, List.of(), null)),
        lede,
        groups,
        paging.pager(part, this::label));
  }

  private static String anchor(@Nullable PartialDate date) {
    return date == null
        ? "undated"
        : "m" + date.iso().substring(0, Math.min(7, date.iso().length()));
  }

  private String label(int part) {
    StatementRef newest = paging.of(statements, part).get(0);
    return part + " (" + Words.month(site.article(newest).date()) + ")";
  }

  private TimelineLine line(StatementRef ref, String path) {
    ShownArticle shown = site.article(ref);
    Statement statement = site.statement(ref);
    String words = Words.shortened(shown.glyphs().line(statement.content().get(0)), WORDS);
    boolean quoted = statement.kind() == Statement.Kind.DIRECT;
    return new TimelineLine(
        ArticleNotes.speakers(shown, statement, path),
        Words.how(statement.kind()),
        new Link(quoted ? "“" + words + "”" : words, Links.relative(path, Links.statement(ref))));
  }
}

package newsarchive.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import newsarchive.archive.Entity;
import newsarchive.archive.Speaker;
import newsarchive.archive.StatementRef;
import newsarchive.diagnostics.ArchiveException;
import newsarchive.links.Links;
import newsarchive.model.PartialDate;
import newsarchive.model.Statement;
import newsarchive.site.view.Link;
import newsarchive.site.view.NameLine;

/**
 * Makes the timelines: of every statement that stands in no other one, of what single speakers
 * said, and of what is said about single entities. Only those have one of their own who would not
 * be seen at a glance otherwise.
 */
final class TimelinePages {
  /** A speaker with as many statements has a timeline. */
  static final int OF_SPEAKER = 10;

  private static final int NAMED = 12;

  private final Site site;
  private final List<StatementRef> statements = new ArrayList<>();
  private final Shelves<StatementRef> shelves;

  TimelinePages(Site site) {
    this.site = site;
    for (ShownArticle shown : site.articles()) {
      for (Statement statement : shown.analyzed().statements()) {
        if (statement.within() == null) {
          statements.add(shown.ref(statement.id()));
        }
      }
    }
    this.shelves = Timeline.shelves(site, Links.TIMELINE, statements);
  }

  /** True if the speaker has a timeline: one who says much, and in more than one article. */
  static boolean isLong(Speaker speaker) {
    List<StatementRef> all = speaker.statements();
    return all.size() >= OF_SPEAKER
        && !all.get(0).article().equals(all.get(all.size() - 1).article());
  }

  /** Each makes one timeline. */
  List<SiteBuilder.PageWriter> writers() {
    List<SiteBuilder.PageWriter> writers = new ArrayList<>();
    writers.add(this::everything);
    for (Speaker speaker : site.archive().speakers()) {
      if (isLong(speaker)) {
        writers.add(pages -> write(speaker, pages));
      }
    }
    for (Entity entity : site.archive().entities()) {
      List<StatementRef> about = site.archive().statementsAbout(entity.id());
      if (about.size() > EntityPages.SAID) {
        writers.add(pages -> write(entity, about, pages));
      }
    }
    return writers;
  }

  private void everything(SiteBuilder.Pages pages) throws ArchiveException {
    Timeline.Subject everything =
        new Timeline.Subject(
            Frames.Section.TIMELINE.label(),
            Words.count(statements.size(), "statement", "statements")
                + " by the date of their article, the newest first; those that quote others stand"
                + " for both.",
            null);
    new Timeline(site, everything, shelves).write(pages, speakers(), entities());
  }

  private void write(Speaker speaker, SiteBuilder.Pages pages) throws ArchiveException {
    String name = Words.title(speaker.name());
    Own own =
        new Own(
            Links.timelineOf(speaker.id()),
            site.titles().unique(Frames.Section.SPEAKERS, name, speaker.id()),
            "by " + name,
            new Link("All about " + name, Links.speaker(speaker.id())));
    write(own, speaker.statements(), pages);
  }

  private void write(Entity entity, List<StatementRef> about, SiteBuilder.Pages pages)
      throws ArchiveException {
    String name = Words.title(entity.name());
    String title = site.titles().unique(Frames.Section.ENTITIES, name, entity.id());
    Own own =
        new Own(
            Links.timelineAbout(entity.id()),
            "what is said about " + title,
            "that name " + name,
            new Link("All about " + name, Links.entity(entity.id())));
    write(own, about, pages);
  }

  /**
   * A timeline of one speaker or entity.
   *
   * @param which statements stand there, behind their number
   */
  private record Own(String path, String title, String which, Link back) {}

  private void write(Own own, List<StatementRef> refs, SiteBuilder.Pages pages)
      throws ArchiveException {
    Timeline.Subject subject =
        new Timeline.Subject(
            "Timeline: " + own.title(),
            Words.count(refs.size(), "statement", "statements")
                + " "
                + own.which()
                + ", the newest first.",
            own.back());
    new Timeline(site, subject, Timeline.shelves(site, own.path(), refs))
        .write(pages, List.of(), List.of());
  }

  private List<Link> speakers() {
    return site.archive().speakers().stream()
        .filter(TimelinePages::isLong)
        .limit(NAMED)
        .map(s -> link(Words.title(s.name()), Links.timelineOf(s.id())))
        .toList();
  }

  private List<Link> entities() {
    return site.discussed().stream()
        .filter(counted -> counted.count() > EntityPages.SAID)
        .limit(NAMED)
        .map(counted -> site.archive().entity(counted.id()))
        .map(e -> link(Words.title(e.name()), Links.timelineAbout(e.id())))
        .toList();
  }

  private static Link link(String label, String path) {
    return new Link(label, Links.relative(Links.TIMELINE, path));
  }

  /** The newest months as lines for a page of the top folder, each a way into the timeline. */
  List<NameLine> months(int limit) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    Map<String, String> ways = new LinkedHashMap<>();
    for (StatementRef statement : statements) {
      PartialDate date = site.article(statement).date();
      Shelves.Key key = Shelves.Key.month(date);
      counts.merge(key.name(), 1, Integer::sum);
      String anchor = shelves.isWhole() ? "#" + Timeline.anchor(date) : "";
      ways.computeIfAbsent(key.name(), any -> shelves.path(key) + anchor);
    }
    List<String> months = counts.keySet().stream().limit(limit).toList();
    int most = months.stream().mapToInt(month -> counts.getOrDefault(month, 0)).max().orElse(1);
    List<NameLine> lines = new ArrayList<>();
    for (String month : months) {
      int count = counts.getOrDefault(month, 0);
      lines.add(
          new NameLine(
              new Link(month, ways.get(month)),
              "",
              Words.count(count, "statement", "statements"),
              List.of(),
              NameLines.bar(count, most)));
    }
    return lines;
  }
}

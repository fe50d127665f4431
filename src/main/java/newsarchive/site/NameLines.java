package newsarchive.site;

import java.util.ArrayList;
import java.util.List;
import newsarchive.archive.Counted;
import newsarchive.archive.Entity;
import newsarchive.archive.EntityId;
import newsarchive.archive.Speaker;
import newsarchive.archive.SpeakerId;
import newsarchive.links.Links;
import newsarchive.site.view.Link;
import newsarchive.site.view.NameLine;

/** Speakers and entities as lines of lists on a page. */
final class NameLines {
  private static final int LONGEST_BAR = 20;

  private NameLines() {}

  /** Entities with bars, the first of which is the longest. */
  static List<NameLine> bars(
      Site site, String page, List<Counted<EntityId>> counts, String one, String many) {
    List<NameLine> lines = new ArrayList<>();
    for (Counted<EntityId> counted : counts) {
      Entity entity = site.archive().entity(counted.id());
      lines.add(
          new NameLine(
              link(entity, page),
              "",
              Words.count(counted.count(), one, many),
              List.of(),
              bar(counted.count(), counts.get(0).count())));
    }
    return lines;
  }

  /** Speakers with bars, the first of which is the longest. */
  static List<NameLine> speakerBars(Site site, String page, List<Counted<SpeakerId>> counts) {
    List<NameLine> lines = new ArrayList<>();
    for (Counted<SpeakerId> counted : counts) {
      lines.add(
          new NameLine(
              link(site.archive().speaker(counted.id()), page),
              "",
              Words.count(counted.count(), "statement", "statements"),
              List.of(),
              bar(counted.count(), counts.get(0).count())));
    }
    return lines;
  }

  static String bar(int count, int longest) {
    return String.valueOf(Math.max(1, Math.round((float) LONGEST_BAR * count / longest)));
  }

  static NameLine of(Speaker speaker, String page, int most) {
    List<Counted<String>> roles = Descriptions.counted(speaker.descriptions());
    return new NameLine(
        link(speaker, page),
        roles.isEmpty() ? "" : roles.get(0).id(),
        Words.count(speaker.statements().size(), "statement", "statements"),
        List.of(),
        bar(speaker.statements().size(), most));
  }

  static NameLine of(Entity entity, String page, int most) {
    return new NameLine(
        link(entity, page),
        Words.type(entity.type()),
        Words.count(entity.mentions().size(), "mention", "mentions"),
        List.of(),
        bar(entity.mentions().size(), most));
  }

  static Link link(Speaker speaker, String page) {
    return new Link(Words.title(speaker.name()), Links.relative(page, Links.speaker(speaker.id())));
  }

  static Link link(Entity entity, String page) {
    return new Link(Words.title(entity.name()), Links.relative(page, Links.entity(entity.id())));
  }
}

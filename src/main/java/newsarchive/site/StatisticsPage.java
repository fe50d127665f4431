package newsarchive.site;

import java.util.ArrayList;
import java.util.List;
import newsarchive.archive.Archive;
import newsarchive.archive.Speaker;
import newsarchive.archive.Totals;
import newsarchive.archive.Volume;
import newsarchive.links.Links;
import newsarchive.site.view.Fact;
import newsarchive.site.view.Link;
import newsarchive.site.view.StatisticsView;
import newsarchive.site.view.VolumeRow;

/** Makes the page of figures: who speaks how much, and who speaks about whom. */
final class StatisticsPage {
  /** Speakers of the table; the data file has all. */
  static final int SPEAKERS = 50;

  private static final int CHARTED = 20;
  private static final String PATH = Links.STATISTICS;

  private final Site site;

  StatisticsPage(Site site) {
    this.site = site;
  }

  StatisticsView view() {
    List<Speaker> top = site.archive().speakers().stream().limit(SPEAKERS).toList();
    List<Volume> volumes =
        top.stream().map(s -> Volume.of(site.archive(), s.statements())).toList();
    List<VolumeRow> rows = new ArrayList<>();
    for (int i = 0; i < top.size(); i++) {
      rows.add(row(top.get(i), volumes.get(i)));
    }
    String lede =
        "Who speaks how much in these articles, and who speaks about whom. The figures count what"
            + " the program found, not what is true or important.";
    String title = Frames.Section.STATISTICS.label();
    int charted = Math.min(CHARTED, top.size());
    return new StatisticsView(
        new Frames(site)
            .of(new Frames.Head(PATH, Frames.Section.STATISTICS, title, lede, List.of(), null)),
        lede,
        size(site.archive()),
        VolumeChart.of(top.subList(0, charted), volumes.subList(0, charted)),
        rows,
        site.archive().speakers().size() > top.size()
            ? "These are the " + top.size() + " who speak most; all stand in the file."
            : "",
        new Link("All speakers (CSV)", Links.SPEAKERS_CSV),
        new AboutMatrix(site, PATH).view(),
        new Link("Everybody about everybody (CSV)", Links.SPEAKS_ABOUT_CSV));
  }

  private static List<Fact> size(Archive archive) {
    Totals totals = Totals.of(archive);
    List<Fact> facts = new ArrayList<>();
    facts.add(Facts.linked("Articles", Words.number(totals.articles()), Links.ARTICLES));
    facts.add(Facts.linked("Speakers", Words.number(totals.speakers()), Links.SPEAKERS));
    facts.add(Facts.plain("Quoted", Words.number(totals.quotations())));
    facts.add(Facts.plain("Reported", Words.number(totals.reported())));
    facts.add(Facts.plain("Inside others", Words.number(totals.nested())));
    facts.add(Facts.plain("Speaker not known", Words.number(totals.unattributed())));
    return facts;
  }

  private static VolumeRow row(Speaker speaker, Volume volume) {
    return new VolumeRow(
        NameLines.link(speaker, PATH),
        Words.number(volume.statements()),
        Words.number(volume.direct()),
        Words.number(volume.mixed()),
        Words.number(volume.reported()),
        Words.number(volume.nested()),
        Words.number(volume.words()),
        Words.number(volume.articles()));
  }
}

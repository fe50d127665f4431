package newsarchive.site;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import newsarchive.archive.EditorsRecord;
import newsarchive.archive.StatementRef;
import newsarchive.links.Links;
import newsarchive.model.Attribution;
import newsarchive.model.Claim;
import newsarchive.model.Evidence;
import newsarchive.site.view.AboutView;
import newsarchive.site.view.Link;
import newsarchive.site.view.QualityRow;
import newsarchive.site.view.RuleLine;
import org.jspecify.annotations.Nullable;

/** Makes the page on the method. */
final class AboutPage {
  private static final class Use {
    int count;
    String words = "";
    @Nullable Link example;
  }

  private final Site site;

  AboutPage(Site site) {
    this.site = site;
  }

  AboutView view() {
    String publisher = site.settings().publisher();
    List<ResourceLines.Line> quality = ResourceLines.of("quality.txt");
    return new AboutView(
        new Frames(site)
            .of(
                new Frames.Head(
                    Links.ABOUT,
                    Frames.Section.ABOUT,
                    "About and method",
                    "How this archive finds out who said what, how well it does so, and what it"
                        + " cannot do.",
                    List.of(),
                    null)),
        publisher == null ? "" : Words.title(publisher),
        contact(site.settings().contact()),
        HomePage.size(site.archive()),
        site.program(),
        rules(),
        String.join(" ", values(quality, "lede")),
        values(quality, "head").stream().findFirst().map(AboutPage::cells).orElse(List.of()),
        values(quality, "row").stream().map(AboutPage::row).toList(),
        EditorsWords.precision(EditorsRecord.of(site.archive())),
        HomePage.files(site));
  }

  private static @Nullable Link contact(@Nullable String contact) {
    if (contact == null || contact.isBlank()) {
      return null;
    }
    String shown = Characters.line(contact);
    boolean address = shown.startsWith("https://") || shown.startsWith("http://");
    boolean mail = !address && shown.indexOf('@') > 0 && shown.indexOf(' ') < 0;
    try {
      String href = address ? new URI(shown).toASCIIString() : null;
      return new Link(shown, mail ? new URI("mailto", shown, null).toASCIIString() : href);
    } catch (URISyntaxException e) {
      return new Link(shown, null); // shown as words: the settings may hold any text
    }
  }

  private static List<String> values(List<ResourceLines.Line> lines, String key) {
    return lines.stream().filter(l -> l.key().equals(key)).map(ResourceLines.Line::value).toList();
  }

  private static List<String> cells(String row) {
    return Arrays.stream(row.split("\\|")).map(String::strip).toList();
  }

  private static QualityRow row(String row) {
    List<String> cells = cells(row);
    return new QualityRow(cells.get(0), cells.subList(1, cells.size()));
  }

  /** The rules that this archive rests on, with how often and an example; the others without. */
  private List<RuleLine> rules() {
    Map<String, String> meanings = new LinkedHashMap<>();
    ResourceLines.of("rules.txt").forEach(line -> meanings.put(line.key(), line.value()));
    Map<String, Use> uses = uses();
    List<RuleLine> lines = new ArrayList<>();
    uses.entrySet().stream()
        .sorted(
            (a, b) -> {
              int byCount = Integer.compare(b.getValue().count, a.getValue().count);
              return byCount != 0 ? byCount : a.getKey().compareTo(b.getKey());
            })
        .forEach(entry -> lines.add(line(entry.getKey(), meanings, entry.getValue())));
    return lines;
  }

  private static RuleLine line(String rule, Map<String, String> meanings, Use use) {
    String meaning = meanings.getOrDefault(rule, use.words);
    return new RuleLine(
        Characters.line(rule), meaning, Words.count(use.count, "time", "times"), use.example);
  }

  private Map<String, Use> uses() {
    Map<String, Use> uses = new TreeMap<>();
    for (ShownArticle shown : site.articles()) {
      for (Attribution attribution : shown.analyzed().attributions()) {
        StatementRef ref = shown.ref(attribution.statement());
        for (Evidence evidence : attribution.evidence()) {
          use(uses, evidence, shown, ref);
        }
      }
      for (Claim claim : shown.analyzed().claims()) {
        for (Evidence evidence : claim.evidence()) {
          use(uses, evidence, shown, shown.ref(claim.statement()));
        }
      }
    }
    return uses;
  }

  private static void use(
      Map<String, Use> uses, Evidence evidence, ShownArticle shown, StatementRef ref) {
    Use use = uses.computeIfAbsent(evidence.rule(), any -> new Use());
    use.count++;
    if (use.example == null) {
      use.words = Words.capitalized(Words.title(evidence.words()));
      use.example =
          new Link(
              "statement " + shown.number(ref.statement()) + " of “" + shown.title() + "”",
              Links.relative(Links.ABOUT, Links.statement(ref)));
    }
  }
}

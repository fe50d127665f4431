package newsarchive.cli;

import java.time.Duration;
import java.util.Locale;
import newsarchive.archive.Audit;
import newsarchive.archive.Totals;
import newsarchive.diagnostics.Diagnostic;
import newsarchive.links.Links;

/** What a build tells at its end. */
final class Summary {
  private Summary() {}

  static String of(Build.Result result, Duration time) {
    Totals totals = Totals.of(result.archive());
    String seconds = String.format(Locale.ROOT, "%.1f", time.toMillis() / 1000.0);
    long errors =
        result.diagnostics().stream()
            .filter(d -> d.severity() == Diagnostic.Severity.ERROR)
            .count();
    return line("articles", totals.articles())
        + (errors == 0 ? "" : line("errors, left out", (int) errors))
        + line("quotations", totals.quotations())
        + line("reported statements", totals.reported())
        + line("  inside these", totals.nested())
        + line("speakers", totals.speakers())
        + line("entities", totals.entities())
        + line("claims", totals.claims())
        + line("pages", result.published().size().pages())
        + line("doubts", Audit.check(result.archive()).size())
        + ("Built in " + seconds + " s. Open ")
        + ArchiveFolder.shown(result.output().resolve(Links.HOME))
        + "\n";
  }

  private static String line(String what, int count) {
    return String.format(Locale.ROOT, "%-20s%7d", what, count) + "\n";
  }
}

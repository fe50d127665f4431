package newsarchive.cli;

import java.time.Duration;
import java.util.Locale;
import newsarchive.archive.Archive;
import newsarchive.links.Links;
import newsarchive.model.AnalyzedArticle;
import newsarchive.model.Statement;

/** What a build tells at its end. */
final class Summary {
  private final StringBuilder text = new StringBuilder();

  private Summary() {}

  static String of(Build.Result result, Duration time) {
    Archive archive = result.archive();
    Summary summary = new Summary();
    summary.line("articles", archive.articles().size(), "");
    summary.line("quotations", statements(archive, false), "");
    summary.line("reported statements", statements(archive, true), "");
    summary.line("speakers", archive.speakers().size(), "");
    summary.line("entities", archive.entities().size(), "");
    summary.line("claims", archive.claims().size(), "");
    summary.line("pages", result.pages(), "");
    String seconds = String.format(Locale.ROOT, "%.1f", time.toMillis() / 1000.0);
    String page = ArchiveFolder.shown(result.output().resolve(Links.HOME));
    return summary.text + "Built in " + seconds + " s. Open " + page + "\n";
  }

  private void line(String what, int count, String remark) {
    text.append(String.format(Locale.ROOT, "%-20s %7d", what, count));
    text.append(remark.isEmpty() ? "" : "  " + remark).append('\n');
  }

  private static int statements(Archive archive, boolean reported) {
    int count = 0;
    for (AnalyzedArticle article : archive.articles()) {
      for (Statement statement : article.statements()) {
        boolean outer = statement.within() == null;
        boolean isReported = statement.kind() == Statement.Kind.REPORTED;
        count += outer && isReported == reported ? 1 : 0;
      }
    }
    return count;
  }
}

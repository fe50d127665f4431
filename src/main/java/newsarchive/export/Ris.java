package newsarchive.export;

import java.util.List;
import java.util.Locale;
import newsarchive.model.PartialDate;
import org.jspecify.annotations.Nullable;

/** Citations for reference managers: RIS, lines end in CR LF, UTF-8. */
final class Ris {
  private final StringBuilder out = new StringBuilder();

  private Ris() {}

  static String of(List<Reference> references) {
    Ris file = new Ris();
    references.forEach(file::entry);
    return file.out.toString();
  }

  private void entry(Reference reference) {
    line("TY", "NEWS");
    line("ID", reference.key());
    line("TI", reference.title());
    reference.authors().forEach(author -> line("AU", author));
    line("T2", reference.container() == null ? reference.archive() : reference.container());
    PartialDate date = reference.date();
    if (date != null) {
      line("PY", String.format(Locale.ROOT, "%04d", date.year()));
      line("DA", day(date));
    }
    line("UR", reference.url());
    line("LA", reference.language());
    line("N1", reference.note());
    line("ER", "");
  }

  /** {@code 2024/05/31/}; what is not known stays empty. */
  private static String day(PartialDate date) {
    String month = date.month() == null ? "" : String.format(Locale.ROOT, "%02d", date.month());
    String day = date.day() == null ? "" : String.format(Locale.ROOT, "%02d", date.day());
    return String.format(Locale.ROOT, "%04d/%s/%s/", date.year(), month, day);
  }

  private void line(String tag, @Nullable String value) {
    if (value != null) {
      out.append(tag).append("  - ").append(value).append("\r\n");
    }
  }
}

package newsarchive.site;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import newsarchive.archive.Counted;
import newsarchive.archive.Speaker;
import newsarchive.archive.SpeakerId;
import newsarchive.model.PartialDate;
import newsarchive.model.Statement;
import org.jspecify.annotations.Nullable;

/**
 * Who makes most statements lately: in the {@value #DAYS} days before the newest article. Where all
 * dates lie within such a time, or none is known, all articles count.
 *
 * @param heading which time that is
 */
record MostQuoted(String heading, List<Counted<SpeakerId>> speakers) {
  static final int DAYS = 90;

  static MostQuoted of(Site site, int limit) {
    List<LocalDate> days =
        site.articles().stream()
            .map(shown -> day(shown.date()))
            .filter(Objects::nonNull)
            .sorted()
            .toList();
    LocalDate newest = days.isEmpty() ? null : days.get(days.size() - 1);
    boolean recent = newest != null && days.get(0).isBefore(newest.minusDays(DAYS));
    LocalDate since = newest != null && recent ? newest.minusDays(DAYS) : null;
    Map<SpeakerId, Integer> counts = new HashMap<>();
    for (ShownArticle shown : site.articles()) {
      LocalDate day = day(shown.date());
      if (since == null || (day != null && !day.isBefore(since))) {
        for (Statement statement : shown.analyzed().statements()) {
          for (Speaker speaker : shown.speakers(statement.id())) {
            counts.merge(speaker.id(), 1, Integer::sum);
          }
        }
      }
    }
    List<Counted<SpeakerId>> top =
        counts.entrySet().stream()
            .map(entry -> new Counted<>(entry.getKey(), entry.getValue()))
            .sorted(
                Comparator.comparing((Counted<SpeakerId> counted) -> -counted.count())
                    .thenComparing(Counted::id))
            .limit(limit)
            .toList();
    return new MostQuoted(heading(since == null ? null : newest), top);
  }

  private static String heading(@Nullable LocalDate newest) {
    return newest == null
        ? "Most quoted"
        : "Most quoted in the " + DAYS + " days to " + Words.date(PartialDate.of(newest));
  }

  /** The first day that the date can mean. */
  private static @Nullable LocalDate day(@Nullable PartialDate date) {
    if (date == null) {
      return null;
    }
    int month = date.month() == null ? 1 : date.month();
    return LocalDate.of(date.year(), month, date.day() == null ? 1 : date.day());
  }
}

package newsarchive.site;

import java.util.ArrayList;
import java.util.List;
import newsarchive.model.PartialDate;
import newsarchive.site.view.Fact;
import newsarchive.site.view.Link;
import org.jspecify.annotations.Nullable;

/** Facts that several pages state. */
final class Facts {
  private Facts() {}

  static Fact plain(String term, String value) {
    return linked(term, value, null);
  }

  static Fact linked(String term, String value, @Nullable String href) {
    return new Fact(term, List.of(new Link(value, href)), null, false);
  }

  /** The first and last date, as far as there are any. */
  static List<Fact> period(List<@Nullable PartialDate> dates) {
    PartialDate first = null;
    PartialDate last = null;
    for (PartialDate date : dates) {
      if (date != null) {
        first = first == null || date.compareTo(first) < 0 ? date : first;
        last = last == null || date.compareTo(last) > 0 ? date : last;
      }
    }
    if (first == null || last == null) {
      return List.of(plain("Dates", "none stated"));
    }
    List<Fact> facts = new ArrayList<>();
    if (first.compareTo(last) < 0) {
      facts.add(date("First", first));
      facts.add(date("Last", last));
    } else {
      facts.add(date("Date", first));
    }
    return facts;
  }

  private static Fact date(String term, PartialDate date) {
    return new Fact(term, List.of(new Link(Words.date(date), null)), date.iso(), false);
  }
}

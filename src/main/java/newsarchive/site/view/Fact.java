package newsarchive.site.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A term and its values.
 *
 * @param datetime the value for machines where it is a date, or null
 * @param doubt true if the value is a reservation
 */
public record Fact(String term, List<Link> values, @Nullable String datetime, boolean doubt) {
  public Fact {
    values = List.copyOf(values);
  }
}

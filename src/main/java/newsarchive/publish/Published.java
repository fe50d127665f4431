package newsarchive.publish;

import java.util.List;
import newsarchive.diagnostics.Diagnostic;

/**
 * A site that is in place.
 *
 * @param files how many the program wrote
 * @param warnings what went wrong without harm to the site
 */
public record Published(int files, List<Diagnostic> warnings) {
  public Published {
    warnings = List.copyOf(warnings);
  }
}

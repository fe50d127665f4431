package newsarchive.publish;

import java.util.List;
import newsarchive.diagnostics.Diagnostic;

/**
 * A site that is in place.
 *
 * @param warnings what went wrong without harm to the site
 */
public record Published(Size size, List<Diagnostic> warnings) {
  public Published {
    warnings = List.copyOf(warnings);
  }

  /**
   * What the program wrote, without the manifest.
   *
   * @param files how many there are
   * @param kept those of them that stayed as they were
   * @param pages those of them that are HTML
   * @param bytes of all files
   * @param largest path of the largest file, the first in the order of names if there are several
   * @param largestBytes its size
   */
  public record Size(
      int files, int kept, int pages, long bytes, String largest, long largestBytes) {}
}

package newsarchive.site.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page on the method.
 *
 * @param program name and version of what made the site
 * @param precision what editors found of the program's work, or empty
 * @param contact where to report an error, or null
 */
public record AboutView(
    Frame page,
    String publisher,
    @Nullable Link contact,
    List<Fact> size,
    String program,
    List<RuleLine> rules,
    String qualityLede,
    List<String> qualityHead,
    List<QualityRow> quality,
    String precision,
    List<Link> files) {
  public AboutView {
    size = List.copyOf(size);
    rules = List.copyOf(rules);
    qualityHead = List.copyOf(qualityHead);
    quality = List.copyOf(quality);
    files = List.copyOf(files);
  }
}

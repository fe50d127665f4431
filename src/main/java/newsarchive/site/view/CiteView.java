package newsarchive.site.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How to cite a page, and its data.
 *
 * @param before the citation up to the site's title, {@code after} what follows it
 * @param url absolute address, or null
 * @param texts citations in other forms, ready to copy
 * @param files the same and more as files
 * @param sha256 of the article's file, or empty
 * @param rights of the source, or empty
 */
public record CiteView(
    String before,
    String site,
    String after,
    @Nullable String url,
    List<CiteText> texts,
    List<Link> files,
    String sha256,
    String rights) {
  public CiteView {
    texts = List.copyOf(texts);
    files = List.copyOf(files);
  }

  /** A citation in one form. */
  public record CiteText(String id, String label, String text) {}
}

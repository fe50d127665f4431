package newsarchive.model;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known about an article beside its text. What nobody gave is null or empty; nothing is
 * invented.
 *
 * @param title never blank
 * @param titleDerived true if no title was given and this one was taken from the text
 * @param authors in the order of the byline
 * @param url http or https, where the article was published
 * @param language BCP 47 tag
 * @param rights licence or copyright line
 * @param note what an editor wants readers to know about this source, plain text
 */
public record Metadata(
    String title,
    boolean titleDerived,
    @Nullable PartialDate published,
    @Nullable PartialDate modified,
    List<String> authors,
    @Nullable String outlet,
    @Nullable URI url,
    @Nullable String language,
    @Nullable String rights,
    @Nullable String note) {
  public Metadata {
    if (title.isBlank()) {
      throw new IllegalArgumentException("an article without a title");
    }
    authors = List.copyOf(authors);
  }
}

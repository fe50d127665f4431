package newsarchive.export;

import java.util.List;
import newsarchive.model.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * What a citation names, on one line each, in no format yet.
 *
 * @param key letters, digits and hyphens
 * @param authors who wrote or said it; empty if that is not known
 * @param container the paper or site that published it, or null
 * @param url absolute, or null
 * @param note where it is found, or null
 */
record Reference(
    String key,
    String title,
    List<String> authors,
    @Nullable String container,
    String archive,
    @Nullable PartialDate date,
    @Nullable String url,
    @Nullable String language,
    @Nullable String note) {
  Reference {
    authors = List.copyOf(authors);
  }
}

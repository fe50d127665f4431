package newsarchive.source;

import java.util.ArrayList;
import java.util.List;
import newsarchive.diagnostics.Diagnostic;
import newsarchive.model.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * What a file says about itself beside its text, collected from one source after the other: the
 * first that says something wins.
 */
final class Found {
  @Nullable String title;
  @Nullable PartialDate published;
  @Nullable PartialDate modified;
  List<String> authors = new ArrayList<>();
  @Nullable String outlet;
  @Nullable String url;
  @Nullable String language;
  @Nullable String rights;
  @Nullable String note;
  @Nullable String slug;
  int slugLine;
  @Nullable String slugFile;
  @Nullable String charset;
  final List<Diagnostic> diagnostics = new ArrayList<>();

  boolean hasErrors() {
    return Diagnostic.hasErrors(diagnostics);
  }
}

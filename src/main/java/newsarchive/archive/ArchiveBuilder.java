package newsarchive.archive;

import java.util.List;
import newsarchive.model.AnalyzedArticle;
import newsarchive.model.ArchiveSettings;

/** Decides which voices and entities of different articles are the same. */
public final class ArchiveBuilder {
  public Archive build(ArchiveSettings settings, List<AnalyzedArticle> articles) {
    return new Archive(settings, List.of(), List.of(), List.of(), List.of());
  }
}

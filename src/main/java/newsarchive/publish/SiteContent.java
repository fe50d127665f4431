package newsarchive.publish;

import newsarchive.diagnostics.ArchiveException;

/** What fills a site. */
@FunctionalInterface
public interface SiteContent {
  /**
   * Adds every file of the site.
   *
   * @throws ArchiveException if the input is at fault; then nothing is published
   */
  void writeTo(SiteSink sink) throws ArchiveException;
}

package newsarchive.source;

import java.util.List;
import newsarchive.diagnostics.Diagnostic;
import newsarchive.model.ArchiveSettings;

/**
 * What was read from archive.yml.
 *
 * @param settings with the defaults for what the file does not say
 * @param diagnostics what is wrong with the file, ascending by line
 */
public record Settings(ArchiveSettings settings, List<Diagnostic> diagnostics) {
  public Settings {
    diagnostics = List.copyOf(diagnostics);
  }
}

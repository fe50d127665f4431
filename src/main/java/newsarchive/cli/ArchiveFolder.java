package newsarchive.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import newsarchive.diagnostics.Diagnostic;
import newsarchive.model.ArchiveSettings;
import newsarchive.source.Settings;
import newsarchive.source.SettingsReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/**
 * A folder of articles with its settings, and where everything in it is.
 *
 * @param root what all paths of the settings are relative to
 * @param diagnostics what is wrong with the settings
 */
record ArchiveFolder(Path root, ArchiveSettings settings, List<Diagnostic> diagnostics) {
  private static final String SETTINGS = "archive.yml";
  private static final String NOTES = "notes";

  ArchiveFolder {
    diagnostics = List.copyOf(diagnostics);
  }

  static ArchiveFolder open(Path root, Overrides overrides) {
    Path file = root.resolve(SETTINGS);
    Settings read = SettingsReader.read(file, shown(file));
    ArchiveSettings settings = overrides.over(read.settings());
    List<Diagnostic> diagnostics = new ArrayList<>(read.diagnostics());
    boolean named = !settings.templates().equals(ArchiveSettings.DEFAULTS.templates());
    Path templates = root.resolve(settings.templates());
    if (named && !Files.isDirectory(templates)) {
      diagnostics.add(
          Diagnostic.error(
              "T003",
              shown(templates),
              0,
              "there is no such folder of templates",
              "make it, or leave out the setting templates and the option --templates"));
    }
    return new ArchiveFolder(root, settings, diagnostics);
  }

  Path seeds() {
    return root.resolve(settings.seeds());
  }

  /** Where editors write. */
  Path notes() {
    return root.resolve(NOTES);
  }

  /** The folder of overriding templates, or null if there is none. */
  @Nullable Path templates() {
    Path folder = root.resolve(settings.templates());
    return Files.isDirectory(folder) ? folder : null;
  }

  Path output() {
    return root.resolve(settings.output());
  }

  /** What the site is made from, and so must never replace. */
  List<Path> inputs() {
    return List.of(seeds(), notes(), root.resolve(settings.templates()), root.resolve(SETTINGS));
  }

  /** Refuses a folder of the command line that is not there. */
  static void require(Path folder, CommandSpec spec) {
    if (!Files.isDirectory(folder)) {
      throw new ParameterException(spec.commandLine(), "no such folder: " + shown(folder));
    }
  }

  /** A path as the user would type it. */
  static String shown(Path path) {
    String text = path.normalize().toString();
    return text.isEmpty() ? "." : text;
  }
}

package newsarchive.site;

import freemarker.cache.ClassTemplateLoader;
import freemarker.cache.FileTemplateLoader;
import freemarker.cache.MultiTemplateLoader;
import freemarker.cache.TemplateLoader;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.log.Logger;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateNotFoundException;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import newsarchive.diagnostics.ArchiveException;
import newsarchive.diagnostics.Diagnostic;
import org.jspecify.annotations.Nullable;

/**
 * Freemarker, reduced to what pages need: escaping, no class, no file, no locale of the machine.
 */
final class Templates {
  private static final String HINT =
      "compare the file with the built-in template of the same name, or remove it";

  static {
    silence(); // before any other class of Freemarker is loaded
  }

  private final Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
  private final ViewWrapper wrapper = new ViewWrapper();
  private final @Nullable Path folder;

  Templates(@Nullable Path folder) throws ArchiveException {
    this.folder = folder != null && Files.isDirectory(folder) ? folder : null;
    configuration.setTemplateLoader(loader());
    configuration.setObjectWrapper(wrapper);
    configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    configuration.setLogTemplateExceptions(false);
    configuration.setWrapUncheckedExceptions(true);
    configuration.setFallbackOnNullLoopVariable(false);
    configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
    configuration.setOutputEncoding(StandardCharsets.UTF_8.name());
    configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
    configuration.setLocale(Locale.ROOT);
    configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
    configuration.setNumberFormat("computer");
    configuration.setLocalizedLookup(false);
    configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
  }

  /** Freemarker would look for a logging library, or write to the standard error stream. */
  @SuppressWarnings("deprecation")
  private static void silence() {
    try {
      Logger.selectLoggerLibrary(Logger.LIBRARY_NONE);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException("no library is always there", e);
    }
  }

  private TemplateLoader loader() throws ArchiveException {
    List<TemplateLoader> loaders = new ArrayList<>();
    if (folder != null) {
      try {
        loaders.add(new EscapingOnly(new FileTemplateLoader(folder.toFile())));
      } catch (IOException | SecurityException e) {
        Diagnostic problem =
            Diagnostic.error("T003", folder.toString(), 0, "the folder cannot be read", null);
        throw new ArchiveException(problem, e);
      }
    }
    loaders.add(new EscapingOnly(new ClassTemplateLoader(Templates.class, "/templates")));
    return new MultiTemplateLoader(loaders.toArray(new TemplateLoader[0]));
  }

  /**
   * Fills a template.
   *
   * @param name without extension
   * @throws ArchiveException T001 if the template is not well-formed, T002 if it fails
   */
  String fill(String name, Record view) throws ArchiveException {
    StringWriter page = new StringWriter();
    String file = name + ".ftlh";
    try {
      configuration.getTemplate(file).process((TemplateHashModel) wrapper.wrap(view), page);
    } catch (ParseException e) {
      String where = e.getTemplateName() == null ? file : e.getTemplateName();
      throw failure(
          "T001", where, new At(e.getLineNumber(), e.getColumnNumber()), e.getEditorMessage(), e);
    } catch (TemplateException e) {
      String where = e.getTemplateSourceName() == null ? file : e.getTemplateSourceName();
      int line = e.getLineNumber() == null ? 0 : e.getLineNumber();
      int column = e.getColumnNumber() == null ? 0 : e.getColumnNumber();
      throw failure("T002", where, new At(line, column), e.getMessageWithoutStackTop(), e);
    } catch (TemplateNotFoundException e) {
      throw failure(
          "T002", file, At.NOWHERE, "the template \"" + e.getTemplateName() + "\" is missing", e);
    } catch (IOException e) {
      throw failure("T002", file, At.NOWHERE, "the template cannot be read: " + e.getMessage(), e);
    }
    return page.toString();
  }

  /** A place in a template, counted from 1; 0 if it is not known. */
  private record At(int line, int column) {
    static final At NOWHERE = new At(0, 0);
  }

  private ArchiveException failure(
      String code, String name, At at, String message, Exception cause) {
    Path own = folder == null ? null : folder.resolve(name);
    boolean overriding = own != null && Files.exists(own);
    String path = overriding ? String.valueOf(own) : "templates/" + name;
    String first = Characters.line(message.lines().findFirst().orElse("the template fails"));
    String place = at.column() > 0 ? " (column " + at.column() + ")" : "";
    return new ArchiveException(
        Diagnostic.error(code, path, at.line(), first + place, HINT), cause);
  }
}

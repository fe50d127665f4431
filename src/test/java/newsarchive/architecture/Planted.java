package newsarchive.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** A class that breaks a rule, compiled from the text beside the rule. */
final class Planted {
  private Planted() {}

  /**
   * Compiles classes.
   *
   * @param sources each the text of a class, with its package
   */
  static JavaClasses compile(Path folder, List<String> sources) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter messages = new StringWriter();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      List<String> options =
          List.of(
              "-proc:none",
              "-nowarn",
              "-d",
              folder.toString(),
              "-classpath",
              System.getProperty("java.class.path"));
      List<Source> units = sources.stream().map(Source::new).toList();
      if (!compiler.getTask(messages, files, null, options, null, units).call()) {
        throw new IllegalArgumentException("a planted class does not compile: " + messages);
      }
    }
    return new ClassFileImporter().importPath(folder);
  }

  /** A source file in memory. */
  private static final class Source extends SimpleJavaFileObject {
    private final String text;

    Source(String text) {
      super(URI.create("string:///" + path(text) + ".java"), JavaFileObject.Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }

    /** The name of the file that Java wants for a public class: that of the first class. */
    private static String path(String text) {
      String[] words = text.split("\\W+", -1);
      for (int i = 0; i + 1 < words.length; i++) {
        if (words[i].equals("class")) {
          return words[i + 1];
        }
      }
      return "package-info";
    }
  }
}

package newsarchive.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Files and methods stay small enough to be read at once. Blank lines and comments do not count.
 */
class SizeTest {
  private static final int FILE = 300;
  private static final int METHOD = 40;
  private static final int PARAMETERS = 5;

  @TempDir Path temp;

  @Test
  void theProgramKeepsToTheLimits() throws IOException {
    List<Path> files = sources(Path.of("src/main/java"));
    assertTrue(files.size() > 100, "files: " + files.size());
    assertEquals(List.of(), tooLarge(files));
  }

  @Test
  void aMethodOfMoreLinesOrParametersIsFound() throws IOException {
    String body = "    int a = 1;\n\n    // a comment\n".repeat(METHOD);
    Path file =
        Files.writeString(
            temp.resolve("Long.java"),
            "class Long {\n  void big() {\n"
                + body
                + "  }\n"
                + "  void many(int a, int b, int c, int d, int e, int f) {}\n}\n");
    List<String> found = tooLarge(List.of(file));
    assertEquals(2, found.size(), found.toString());
    assertTrue(found.get(0).endsWith("big(): 42 lines"), found.toString());
    assertTrue(found.get(1).endsWith("many(): 6 parameters"), found.toString());
  }

  private static List<Path> sources(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }

  private static List<String> tooLarge(List<Path> files) throws IOException {
    List<String> found = new ArrayList<>();
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null,
                  manager,
                  null,
                  List.of("-proc:none"),
                  null,
                  manager.getJavaFileObjectsFromPaths(files));
      SourcePositions positions = Trees.instance(task).getSourcePositions();
      for (CompilationUnitTree unit : task.parse()) {
        String name = Path.of(unit.getSourceFile().toUri()).getFileName().toString();
        List<String> lines = unit.getSourceFile().getCharContent(true).toString().lines().toList();
        int size = code(lines, 1, lines.size());
        if (size > FILE) {
          found.add(name + ": " + size + " lines");
        }
        new Methods(unit, positions, lines, name, found).scan(unit, null);
      }
    }
    return found;
  }

  /** How many of the lines hold code, counted from 1, both inclusive. */
  private static int code(List<String> lines, long first, long last) {
    int count = 0;
    for (long i = first; i <= last; i++) {
      String line = lines.get((int) i - 1).strip();
      boolean comment = line.startsWith("//") || line.startsWith("/*") || line.startsWith("*");
      count += line.isEmpty() || comment ? 0 : 1;
    }
    return count;
  }

  /** Looks at each method; the methods of a record that the compiler makes have no place. */
  private static final class Methods extends TreeScanner<Void, Void> {
    private final CompilationUnitTree unit;
    private final SourcePositions positions;
    private final List<String> lines;
    private final String name;
    private final List<String> found;

    Methods(
        CompilationUnitTree unit,
        SourcePositions positions,
        List<String> lines,
        String name,
        List<String> found) {
      this.unit = unit;
      this.positions = positions;
      this.lines = lines;
      this.name = name;
      this.found = found;
    }

    @Override
    public Void visitMethod(MethodTree method, Void nothing) {
      long start = positions.getStartPosition(unit, method);
      long end = positions.getEndPosition(unit, method);
      if (start >= 0 && end > start) {
        LineMap map = unit.getLineMap();
        int size = code(lines, map.getLineNumber(start), map.getLineNumber(end));
        if (size > METHOD) {
          found.add(name + " " + method.getName() + "(): " + size + " lines");
        }
        boolean constructor = method.getReturnType() == null;
        if (!constructor && method.getParameters().size() > PARAMETERS) {
          found.add(
              name
                  + " "
                  + method.getName()
                  + "(): "
                  + method.getParameters().size()
                  + " parameters");
        }
      }
      return super.visitMethod(method, null);
    }
  }
}

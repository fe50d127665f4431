package newsarchive.analysis.entities;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads the word lists of this package. A line that starts with {@code #} is a comment; {@code
 * [name]} opens a section.
 */
final class WordList {
  private WordList() {}

  /** The lines of a list, without comments and empty ones. */
  static List<String> lines(String name) {
    String text = read(name);
    List<String> lines = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      if (end > start && text.charAt(start) != '#') {
        lines.add(text.substring(start, end).strip());
      }
      start = end + 1;
    }
    return lines;
  }

  /** The words of each section; words outside of any stand in the section of the empty name. */
  static Map<String, Set<String>> sections(String name) {
    Map<String, Set<String>> sections = new HashMap<>();
    Set<String> section = new HashSet<>();
    sections.put("", section);
    for (String line : lines(name)) {
      if (line.charAt(0) == '[') {
        String title = line.substring(1, line.length() - 1);
        Set<String> known = sections.get(title);
        section = known == null ? new HashSet<>() : known;
        sections.put(title, section);
      } else {
        section.addAll(split(line, ' '));
      }
    }
    return sections;
  }

  /** The parts of a line, without empty ones. */
  static List<String> split(String line, char separator) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    while (start <= line.length()) {
      int end = line.indexOf(separator, start);
      end = end < 0 ? line.length() : end;
      if (end > start) {
        parts.add(line.substring(start, end));
      }
      start = end + 1;
    }
    return parts;
  }

  /** The parts of a line, empty ones too, as many as asked for. */
  static List<String> fields(String line, int count) {
    List<String> fields = new ArrayList<>(count);
    int start = 0;
    while (fields.size() < count) {
      int end = start > line.length() ? -1 : line.indexOf('|', start);
      end = end < 0 ? line.length() : end;
      fields.add(start > line.length() ? "" : line.substring(start, end));
      start = end + 1;
    }
    return fields;
  }

  private static String read(String name) {
    String path = "/newsarchive/analysis/entities/" + name;
    try (InputStream in = WordList.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("not in the jar: " + path);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + path, e);
    }
  }
}

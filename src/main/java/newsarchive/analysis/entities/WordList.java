package newsarchive.analysis.entities;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import newsarchive.resources.ResourceText;

/**
 * Reads the word lists of this package. A line that starts with {@code #} is a comment; {@code
 * [name]} opens a section.
 */
final class WordList {
  private static final String FOLDER = "/newsarchive/analysis/entities/";

  private WordList() {}

  /** The lines of a list, without comments and empty ones. */
  static List<String> lines(String name) {
    return ResourceText.lines(FOLDER + name);
  }

  /** The words of each section; words outside of any stand in the section of the empty name. */
  static Map<String, Set<String>> sections(String name) {
    Map<String, Set<String>> sections = new HashMap<>();
    ResourceText.sections(FOLDER + name)
        .forEach((title, words) -> sections.put(title, new HashSet<>(words)));
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
}

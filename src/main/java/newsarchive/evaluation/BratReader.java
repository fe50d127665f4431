package newsarchive.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsarchive.model.Span;

/**
 * Reads attributions in brat's standoff format: {@code T} lines are spans, {@code E} lines join
 * them. Lines of other kinds have no meaning here; broken lines are left out and counted.
 */
final class BratReader {
  private static final Pattern SPAN_ID = Pattern.compile("T[0-9]+");
  private static final Pattern EVENT_ID = Pattern.compile("E[0-9]+");
  private static final Pattern PLACE = Pattern.compile("\\S+ ([0-9]+ [0-9]+(?:;[0-9]+ [0-9]+)*)");
  private static final Pattern ROLE_NUMBER = Pattern.compile("[0-9]+$");

  private final Map<String, List<Span>> spans = new HashMap<>();
  private final List<String> events = new ArrayList<>();
  private final int length;
  private int line;
  private int broken;
  private int firstBroken;

  /**
   * What a file holds.
   *
   * @param broken number of lines that were left out
   * @param firstBroken the first of them, counted from 1; 0 if there is none
   */
  record Result(List<Relation> relations, int broken, int firstBroken) {
    Result {
      relations = List.copyOf(relations);
    }
  }

  private BratReader(int length) {
    this.length = length;
  }

  /**
   * @param length of the text, in code points: a span beyond it is broken
   */
  static Result read(String annotations, int length) {
    BratReader reader = new BratReader(length);
    int start = 0;
    while (start < annotations.length()) {
      int end = annotations.indexOf('\n', start);
      end = end < 0 ? annotations.length() : end;
      reader.line(annotations.substring(start, end));
      start = end + 1;
    }
    List<Relation> relations = new ArrayList<>();
    for (String event : reader.events) {
      Relation relation = reader.relation(event);
      if (!relation.content().isEmpty()) {
        relations.add(relation);
      }
    }
    return new Result(relations, reader.broken, reader.firstBroken);
  }

  private void line(String raw) {
    line++;
    String text = raw.endsWith("\r") ? raw.substring(0, raw.length() - 1) : raw;
    String[] fields = text.split("\t", -1);
    if (fields.length >= 3 && SPAN_ID.matcher(fields[0]).matches()) {
      List<Span> found = spans(fields[1]);
      if (found.isEmpty()) {
        breakAt();
      } else {
        spans.put(fields[0], found);
      }
    } else if (fields.length >= 2 && EVENT_ID.matcher(fields[0]).matches()) {
      events.add(fields[1]);
    } else if (text.startsWith("T") || text.startsWith("E")) {
      breakAt();
    }
  }

  private void breakAt() {
    broken++;
    firstBroken = firstBroken == 0 ? line : firstBroken;
  }

  /** Empty if they are not what they should be. */
  private List<Span> spans(String field) {
    Matcher place = PLACE.matcher(field);
    if (!place.matches()) {
      return List.of();
    }
    List<Span> found = new ArrayList<>();
    for (String part : place.group(1).split(";", -1)) {
      int blank = part.indexOf(' ');
      int start = offset(part.substring(0, blank));
      int end = offset(part.substring(blank + 1));
      if (start > end || end > length) {
        return List.of();
      }
      found.add(new Span(start, end));
    }
    return found;
  }

  private static int offset(String digits) {
    try {
      return Integer.parseInt(digits);
    } catch (NumberFormatException e) {
      return Integer.MAX_VALUE; // beyond any text
    }
  }

  private Relation relation(String event) {
    Map<String, List<Span>> roles =
        Map.of("cue", new ArrayList<>(), "source", new ArrayList<>(), "content", new ArrayList<>());
    List<String> arguments = CodePointText.split(event);
    for (int i = 1; i < arguments.size(); i++) {
      String argument = arguments.get(i);
      int colon = argument.indexOf(':');
      String name = colon < 0 ? argument : argument.substring(0, colon);
      // "Content2" is a second piece of the content.
      String role = ROLE_NUMBER.matcher(name).replaceFirst("").toLowerCase(Locale.ROOT);
      List<Span> place = roles.get(role);
      if (place != null && colon >= 0) {
        place.addAll(spans.getOrDefault(argument.substring(colon + 1), List.of()));
      }
    }
    return new Relation(
        roles.getOrDefault("cue", List.of()),
        roles.getOrDefault("source", List.of()),
        roles.getOrDefault("content", List.of()));
  }
}

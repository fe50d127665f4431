package newsarchive.source;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import newsarchive.diagnostics.BadInput;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads the small part of YAML that metadata needs: keys with a text or a list of texts. Works on
 * the parser's events, so that nothing nested, aliased or tagged is ever built.
 */
final class YamlFields {
  /** Larger blocks are refused before they are parsed; in UTF-16 code units. */
  static final int LARGEST = 64 * 1024;

  private final Iterator<Event> events;
  private final int firstLine;
  private final List<Field> fields;
  private final Set<String> keys = new HashSet<>();

  private YamlFields(Iterator<Event> events, int firstLine, List<Field> fields) {
    this.events = events;
    this.firstLine = firstLine;
    this.fields = fields;
  }

  /**
   * @param firstLine number of the line in the file where the YAML begins
   * @param fields takes what is found, also what stands before an error
   */
  static void read(String yaml, int firstLine, List<Field> fields) throws BadInput {
    if (yaml.length() > LARGEST) {
      throw bad(firstLine, "more than 64 KiB of metadata");
    }
    refuseControls(yaml, firstLine);
    LoadSettings settings = LoadSettings.builder().setLabel("metadata").build();
    try {
      new YamlFields(new Parse(settings).parseString(yaml).iterator(), firstLine, fields)
          .document();
    } catch (MarkedYamlEngineException e) {
      int line = e.getProblemMark().map(Mark::getLine).orElse(0);
      throw bad(firstLine + line, "not valid YAML: " + e.getProblem());
    } catch (YamlEngineException e) {
      throw bad(firstLine, "not valid YAML");
    }
  }

  private static void refuseControls(String yaml, int firstLine) throws BadInput {
    for (int i = 0; i < yaml.length(); i++) {
      char c = yaml.charAt(i);
      boolean lineEnd = c == '\n' || c == '\r' || c == '\t' || c == '\u0085';
      if ((Character.isISOControl(c) && !lineEnd) || c == '\uFFFE' || c == '\uFFFF') {
        throw bad(
            firstLine - 1 + Lines.at(yaml, i),
            "control character U+" + Integer.toHexString(0x10000 | c).substring(1));
      }
    }
  }

  private void document() throws BadInput {
    boolean started = false;
    while (events.hasNext()) {
      Event event = events.next();
      if (event.getEventId() == Event.ID.MappingStart && !started) {
        refuseExtras(event);
        started = true;
        mapping();
      } else if (isContent(event)) {
        throw bad(line(event), "not a list of keys with their values");
      }
    }
  }

  private static boolean isContent(Event event) {
    return switch (event.getEventId()) {
      case Scalar, SequenceStart, MappingStart, Alias -> true;
      default -> false;
    };
  }

  private void mapping() throws BadInput {
    for (Event event = events.next();
        event.getEventId() != Event.ID.MappingEnd;
        event = events.next()) {
      String key = scalar(event, "a key");
      if (!keys.add(key)) {
        throw bad(line(event), "the key " + key + " comes twice");
      }
      value(key, line(event));
    }
  }

  private void value(String key, int line) throws BadInput {
    Event event = events.next();
    if (event instanceof SequenceStartEvent) {
      refuseExtras(event);
      List<String> values = new ArrayList<>();
      for (Event item = events.next();
          item.getEventId() != Event.ID.SequenceEnd;
          item = events.next()) {
        values.add(scalar(item, "an item of " + key));
      }
      fields.add(new Field(key, values, true, line));
    } else {
      fields.add(new Field(key, List.of(scalar(event, key)), false, line));
    }
  }

  private String scalar(Event event, String what) throws BadInput {
    refuseExtras(event);
    if (event instanceof ScalarEvent scalar) {
      return scalar.getValue();
    }
    throw bad(line(event), what + " must be a plain text");
  }

  private void refuseExtras(Event event) throws BadInput {
    if (event.getEventId() == Event.ID.Alias) {
      throw bad(line(event), "aliases (*) are not allowed");
    }
    if (event instanceof NodeEvent node && node.getAnchor().isPresent()) {
      throw bad(line(event), "anchors (&) are not allowed");
    }
    boolean tagged =
        (event instanceof ScalarEvent scalar && scalar.getTag().isPresent())
            || (event instanceof CollectionStartEvent start && start.getTag().isPresent());
    if (tagged) {
      throw bad(line(event), "tags (!) are not allowed");
    }
  }

  private int line(Event event) {
    Optional<Mark> mark = event.getStartMark();
    return firstLine + mark.map(Mark::getLine).orElse(0);
  }

  private static BadInput bad(int line, String message) {
    return new BadInput(
        Codes.YAML,
        line,
        message,
        "write one \"key: value\" a line; a list as \"- value\" lines; put odd values in quotes");
  }
}

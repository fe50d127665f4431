package newsarchive.source;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import newsarchive.diagnostics.BadInput;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;

/**
 * Reads the small part of YAML that metadata needs: keys with a text or a list of texts. Works on
 * the parser's events, so that nothing nested, aliased or tagged is ever built.
 */
final class YamlFields {
  /** Larger blocks are refused before they are parsed; in UTF-16 code units. */
  static final int LARGEST = 64 * 1024;

  private static final String HINT =
      "write one \"key: value\" a line; a list as \"- value\" lines; put odd values in quotes";

  private final YamlEvents events;
  private final List<Field> fields;
  private final Set<String> keys = new HashSet<>();

  private YamlFields(YamlEvents events, List<Field> fields) {
    this.events = events;
    this.fields = fields;
  }

  /**
   * @param firstLine number of the line in the file where the YAML begins
   * @param fields takes what is found, also what stands before an error
   */
  static void read(String yaml, int firstLine, List<Field> fields) throws BadInput {
    YamlEvents.Place place = new YamlEvents.Place(firstLine, Codes.YAML, HINT);
    if (yaml.length() > LARGEST) {
      throw place.bad(firstLine, "more than 64 KiB of metadata");
    }
    new YamlFields(YamlEvents.of(yaml, "metadata", place), fields).document();
  }

  private void document() throws BadInput {
    boolean started = false;
    while (events.hasNext()) {
      Event event = events.next();
      if (event.getEventId() == Event.ID.MappingStart && !started) {
        events.refuseExtras(event);
        started = true;
        mapping();
      } else if (isContent(event)) {
        throw events.bad(event, "not a list of keys with their values");
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
        throw events.bad(event, "the key " + key + " comes twice");
      }
      value(key, events.line(event));
    }
  }

  private void value(String key, int line) throws BadInput {
    Event event = events.next();
    if (event instanceof SequenceStartEvent) {
      events.refuseExtras(event);
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
    events.refuseExtras(event);
    if (event instanceof ScalarEvent scalar) {
      return scalar.getValue();
    }
    throw events.bad(event, what + " must be a plain text");
  }
}

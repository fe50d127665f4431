package newsarchive.curation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import newsarchive.diagnostics.BadInput;
import newsarchive.source.YamlEvents;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/**
 * Reads a list of mappings, the form of all files of corrections and names. Works on the parser's
 * events: no alias, anchor or tag is followed, nothing deep is built.
 */
final class YamlTree {
  /** A mapping in a list in a mapping in the list. */
  private static final int DEEPEST = 4;

  private static final String HINT =
      "write each entry as \"- key: value\" with its further keys below; put odd values in quotes";

  private static final YamlEvents.Place FILE = new YamlEvents.Place(1, Codes.YAML, HINT);

  private final YamlEvents events;

  private YamlTree(YamlEvents events) {
    this.events = events;
  }

  /**
   * The entries of the file; none if it is empty.
   *
   * @param further gets the entries that have no keys
   */
  static List<YamlNode> entries(String yaml, Consumer<BadInput> further) throws BadInput {
    List<YamlNode> entries = new ArrayList<>();
    for (YamlNode entry : new YamlTree(YamlEvents.of(yaml, "notes", FILE)).document()) {
      if (entry.kind() == YamlNode.Kind.MAPPING) {
        entries.add(entry);
      } else {
        further.accept(FILE.bad(entry.line(), "an entry without keys"));
      }
    }
    return entries;
  }

  private List<YamlNode> document() throws BadInput {
    List<YamlNode> entries = new ArrayList<>();
    boolean started = false;
    while (events.hasNext()) {
      Event event = events.next();
      switch (event.getEventId()) {
        case SequenceStart, MappingStart, Scalar, Alias -> {
          if (started) {
            throw events.bad(event, "a second document");
          }
          started = true;
          YamlNode root = node(event, 1);
          boolean empty = root.kind() == YamlNode.Kind.TEXT && root.text().isEmpty();
          if (root.kind() != YamlNode.Kind.LIST && !empty) {
            throw FILE.bad(root.line(), "not a list of entries");
          }
          entries.addAll(root.items());
        }
        default -> {}
      }
    }
    return entries;
  }

  private YamlNode node(Event event, int depth) throws BadInput {
    events.refuseExtras(event);
    if (event instanceof ScalarEvent scalar) {
      return YamlNode.text(events.line(event), scalar.getValue());
    }
    if (depth > DEEPEST) {
      throw events.bad(event, "nested too deep");
    }
    return event.getEventId() == Event.ID.SequenceStart
        ? list(event, depth)
        : mapping(event, depth);
  }

  private YamlNode list(Event start, int depth) throws BadInput {
    List<YamlNode> items = new ArrayList<>();
    for (Event e = events.next(); e.getEventId() != Event.ID.SequenceEnd; e = events.next()) {
      items.add(node(e, depth + 1));
    }
    return YamlNode.list(events.line(start), items);
  }

  private YamlNode mapping(Event start, int depth) throws BadInput {
    Map<String, YamlNode> fields = new LinkedHashMap<>();
    for (Event e = events.next(); e.getEventId() != Event.ID.MappingEnd; e = events.next()) {
      events.refuseExtras(e);
      if (!(e instanceof ScalarEvent key)) {
        throw events.bad(e, "a key must be a plain text");
      }
      if (fields.put(key.getValue(), node(events.next(), depth + 1)) != null) {
        throw events.bad(e, "the key " + key.getValue() + " comes twice");
      }
    }
    return YamlNode.mapping(events.line(start), fields);
  }
}

package newsarchive.curation;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import newsarchive.diagnostics.BadInput;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads a list of mappings, the form of all files of corrections and names. Works on the parser's
 * events: no alias, anchor or tag is followed, nothing deep is built.
 */
final class YamlTree {
  /** A mapping in a list in a mapping in the list. */
  private static final int DEEPEST = 4;

  private static final String HINT =
      "write each entry as \"- key: value\" with its further keys below; put odd values in quotes";

  private final Iterator<Event> events;

  private YamlTree(Iterator<Event> events) {
    this.events = events;
  }

  /** The entries of the file; none if it is empty. */
  static List<YamlNode> entries(String yaml) throws BadInput {
    refuseControls(yaml);
    LoadSettings settings = LoadSettings.builder().setLabel("notes").build();
    try {
      return new YamlTree(new Parse(settings).parseString(yaml).iterator()).document();
    } catch (MarkedYamlEngineException e) {
      int line = e.getProblemMark().map(Mark::getLine).orElse(0);
      throw bad(line + 1, "not valid YAML: " + e.getProblem());
    } catch (YamlEngineException e) {
      throw bad(0, "not valid YAML");
    }
  }

  private static void refuseControls(String yaml) throws BadInput {
    int line = 1;
    for (int i = 0; i < yaml.length(); i++) {
      char c = yaml.charAt(i);
      line += c == '\n' ? 1 : 0;
      boolean lineEnd = c == '\n' || c == '\r' || c == '\t' || c == '\u0085';
      if ((Character.isISOControl(c) && !lineEnd) || c == '\uFFFE' || c == '\uFFFF') {
        throw bad(line, "control character U+" + Integer.toHexString(0x10000 | c).substring(1));
      }
    }
  }

  private List<YamlNode> document() throws BadInput {
    List<YamlNode> entries = new ArrayList<>();
    boolean started = false;
    while (events.hasNext()) {
      Event event = events.next();
      switch (event.getEventId()) {
        case SequenceStart, MappingStart, Scalar, Alias -> {
          if (started) {
            throw bad(line(event), "a second document");
          }
          started = true;
          YamlNode root = node(event, 1);
          boolean empty = root.kind() == YamlNode.Kind.TEXT && root.text().isEmpty();
          if (root.kind() != YamlNode.Kind.LIST && !empty) {
            throw bad(root.line(), "not a list of entries");
          }
          entries.addAll(root.items());
        }
        default -> {}
      }
    }
    for (YamlNode entry : entries) {
      if (entry.kind() != YamlNode.Kind.MAPPING) {
        throw bad(entry.line(), "an entry without keys");
      }
    }
    return entries;
  }

  private YamlNode node(Event event, int depth) throws BadInput {
    refuseExtras(event);
    if (event instanceof ScalarEvent scalar) {
      return YamlNode.text(line(event), scalar.getValue());
    }
    if (depth > DEEPEST) {
      throw bad(line(event), "nested too deep");
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
    return YamlNode.list(line(start), items);
  }

  private YamlNode mapping(Event start, int depth) throws BadInput {
    Map<String, YamlNode> fields = new LinkedHashMap<>();
    for (Event e = events.next(); e.getEventId() != Event.ID.MappingEnd; e = events.next()) {
      refuseExtras(e);
      if (!(e instanceof ScalarEvent key)) {
        throw bad(line(e), "a key must be a plain text");
      }
      if (fields.put(key.getValue(), node(events.next(), depth + 1)) != null) {
        throw bad(line(e), "the key " + key.getValue() + " comes twice");
      }
    }
    return YamlNode.mapping(line(start), fields);
  }

  private static void refuseExtras(Event event) throws BadInput {
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

  private static int line(Event event) {
    return event.getStartMark().map(Mark::getLine).orElse(0) + 1;
  }

  private static BadInput bad(int line, String message) {
    return new BadInput(Codes.YAML, line, message, HINT);
  }
}

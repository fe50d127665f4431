package newsarchive.source;

import java.util.Iterator;
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
 * The parser's events of a YAML text, one after another, so that no alias, anchor or tag is ever
 * followed and nothing deep is built. What is wrong becomes {@link BadInput} with its line.
 */
public final class YamlEvents {
  private final Iterator<Event> events;
  private final Place place;

  /**
   * Where the text stands, and what to say of its faults.
   *
   * @param firstLine number of the line in the file where the YAML begins
   * @param code of the faults
   * @param hint what to do about them
   */
  public record Place(int firstLine, String code, String hint) {
    /** A fault at a line of the file. */
    public BadInput bad(int line, String message) {
      return new BadInput(code, line, message, hint);
    }
  }

  private YamlEvents(Iterator<Event> events, Place place) {
    this.events = events;
    this.place = place;
  }

  /**
   * Begins to read a text.
   *
   * @param name of the text, for the parser
   * @throws BadInput if there are control characters in it
   */
  public static YamlEvents of(String yaml, String name, Place place) throws BadInput {
    for (int i = 0; i < yaml.length(); i++) {
      char c = yaml.charAt(i);
      boolean lineEnd = c == '\n' || c == '\r' || c == '\t' || c == '\u0085';
      if ((Character.isISOControl(c) && !lineEnd) || c == '\uFFFE' || c == '\uFFFF') {
        throw place.bad(
            place.firstLine() - 1 + Lines.at(yaml, i),
            "control character U+" + Integer.toHexString(0x10000 | c).substring(1));
      }
    }
    LoadSettings settings = LoadSettings.builder().setLabel(name).build();
    return new YamlEvents(new Parse(settings).parseString(yaml).iterator(), place);
  }

  /** Gives one thing after another. */
  @FunctionalInterface
  private interface Step<T> {
    T take();
  }

  public boolean hasNext() throws BadInput {
    return parsed(events::hasNext);
  }

  /** The next event; there always is one before the end of what was begun. */
  public Event next() throws BadInput {
    return parsed(events::next);
  }

  private <T> T parsed(Step<T> step) throws BadInput {
    try {
      return step.take();
    } catch (MarkedYamlEngineException e) {
      int line = e.getProblemMark().map(Mark::getLine).orElse(0);
      throw place.bad(place.firstLine() + line, "not valid YAML: " + e.getProblem());
    } catch (YamlEngineException e) {
      throw place.bad(place.firstLine(), "not valid YAML");
    }
  }

  /** Refuses aliases, anchors and tags. */
  public void refuseExtras(Event event) throws BadInput {
    if (event.getEventId() == Event.ID.Alias) {
      throw bad(event, "aliases (*) are not allowed");
    }
    if (event instanceof NodeEvent node && node.getAnchor().isPresent()) {
      throw bad(event, "anchors (&) are not allowed");
    }
    boolean tagged =
        (event instanceof ScalarEvent scalar && scalar.getTag().isPresent())
            || (event instanceof CollectionStartEvent start && start.getTag().isPresent());
    if (tagged) {
      throw bad(event, "tags (!) are not allowed");
    }
  }

  /** Number of the line in the file where the event begins. */
  public int line(Event event) {
    return place.firstLine() + event.getStartMark().map(Mark::getLine).orElse(0);
  }

  /** A fault at the line of the event. */
  public BadInput bad(Event event, String message) {
    return place.bad(line(event), message);
  }
}

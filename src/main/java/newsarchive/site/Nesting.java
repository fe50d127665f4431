package newsarchive.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import newsarchive.model.Span;

/**
 * Turns annotations that overlap at will into well-nested steps, as HTML needs them: where two
 * cross, the one that began later is ended and begun again.
 *
 * @param <T> what a layer or point stands for
 */
final class Nesting<T> {
  /**
   * An annotated stretch.
   *
   * @param span in the same text as all others; what lies outside of the whole is cut off
   * @param link true if nothing that is a link may stand in it
   */
  record Layer<T>(Span span, T what, boolean link) {}

  /**
   * Something that stands between two characters.
   *
   * @param link true if it may not stand in a layer that is a link
   */
  record Point<T>(int offset, T what, boolean link) {}

  /** One step of writing. */
  sealed interface Step<T> {}

  /** Characters, never none. */
  record Text<T>(Span span) implements Step<T> {}

  /** The start of a layer; {@code first} is false where it goes on after a cut. */
  record Open<T>(T what, boolean first) implements Step<T> {}

  /** The end of the layer that was opened last and is still open. */
  record Close<T>(T what) implements Step<T> {}

  /** A point. */
  record At<T>(T what) implements Step<T> {}

  private static final class Active<T> {
    final Layer<T> layer;
    final Span span;
    final int order;
    boolean opened;

    Active(Layer<T> layer, Span span, int order) {
      this.layer = layer;
      this.span = span;
      this.order = order;
    }
  }

  private final Span whole;
  private final List<Active<T>> waiting = new ArrayList<>();
  private final SortedMap<Integer, List<Point<T>>> points = new TreeMap<>();
  private final List<Active<T>> stack = new ArrayList<>();
  private final List<Step<T>> steps = new ArrayList<>();

  private Nesting(Span whole, List<Layer<T>> layers, List<Point<T>> points) {
    this.whole = whole;
    for (Point<T> point : points) {
      if (inside(whole, point.offset())) {
        this.points.computeIfAbsent(point.offset(), offset -> new ArrayList<>()).add(point);
      }
    }
    for (Layer<T> layer : layers) {
      int start = Math.max(whole.start(), layer.span().start());
      int end = Math.min(whole.end(), layer.span().end());
      if (start < end) {
        waiting.add(new Active<>(layer, new Span(start, end), waiting.size()));
      }
    }
    waiting.sort(Comparator.comparingInt(active -> active.span.start()));
  }

  /**
   * The steps that write the whole.
   *
   * @param layers of two that are equal in length the first is the outer one
   * @param points of two at the same place the first comes first; all stand behind the layers that
   *     end there and before those that begin there
   */
  static <T> List<Step<T>> steps(Span whole, List<Layer<T>> layers, List<Point<T>> points) {
    return new Nesting<>(whole, layers, points).run();
  }

  private List<Step<T>> run() {
    int at = whole.start();
    int next = 0;
    for (int border : borders()) {
      if (at < border) {
        steps.add(new Text<>(new Span(at, border)));
        at = border;
      }
      List<Active<T>> opening = new ArrayList<>(close(border));
      pointsAt(border).forEach(point -> steps.add(new At<>(point.what())));
      for (; next < waiting.size() && waiting.get(next).span.start() == border; next++) {
        opening.add(waiting.get(next));
      }
      open(opening);
    }
    return List.copyOf(steps);
  }

  private SortedSet<Integer> borders() {
    SortedSet<Integer> borders = new TreeSet<>(List.of(whole.start()));
    borders.add(whole.end());
    waiting.forEach(active -> borders.add(active.span.start()));
    waiting.forEach(active -> borders.add(active.span.end()));
    borders.addAll(points.keySet());
    return borders;
  }

  private List<Point<T>> pointsAt(int offset) {
    return points.getOrDefault(offset, List.of());
  }

  /** Ends what ends here and what stands in its way; returns what must go on. */
  private List<Active<T>> close(int border) {
    boolean link = pointsAt(border).stream().anyMatch(Point::link);
    int keep = 0;
    while (keep < stack.size() && !mustClose(stack.get(keep), border, link)) {
      keep++;
    }
    List<Active<T>> interrupted = new ArrayList<>();
    while (stack.size() > keep) {
      Active<T> top = stack.remove(stack.size() - 1);
      steps.add(new Close<>(top.layer.what()));
      if (top.span.end() > border) {
        interrupted.add(top);
      }
    }
    return interrupted;
  }

  private boolean mustClose(Active<T> active, int border, boolean link) {
    return active.span.end() == border || (link && active.layer.link());
  }

  private void open(List<Active<T>> opening) {
    opening.sort(
        Comparator.<Active<T>>comparingInt(active -> -active.span.end())
            .thenComparingInt(active -> active.order));
    for (Active<T> active : opening) {
      steps.add(new Open<>(active.layer.what(), !active.opened));
      active.opened = true;
      stack.add(active);
    }
  }

  private static boolean inside(Span whole, int offset) {
    return whole.start() <= offset && offset <= whole.end();
  }
}

package newsarchive.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import newsarchive.model.Span;
import newsarchive.site.Nesting.Layer;
import newsarchive.site.Nesting.Point;
import newsarchive.site.Nesting.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class NestingTest {
  private static final String TEXT = "abcdefghij";

  @Test
  void nestedLayersStayWhole() {
    assertEquals("(ab[cd]ef)ghij", written(List.of(layer(0, 6, "()"), layer(2, 4, "[]"))));
  }

  @Test
  void ofTwoThatCrossTheLaterOneIsCutAndGoesOn() {
    assertEquals("ab(cd[ef])[gh]ij", written(List.of(layer(2, 6, "()"), layer(4, 8, "[]"))));
  }

  @Test
  void ofEqualLayersTheFirstIsOutside() {
    assertEquals("([abc])defghij", written(List.of(layer(0, 3, "()"), layer(0, 3, "[]"))));
  }

  @Test
  void whatLiesOutsideIsCutOff() {
    List<Step<String>> steps =
        Nesting.steps(new Span(2, 5), List.of(layer(0, 9, "()"), layer(6, 8, "[]")), List.of());
    assertEquals("(cde)", write(steps));
  }

  @Test
  void pointsStandBehindWhatEndsAndBeforeWhatBegins() {
    List<Layer<String>> layers = List.of(layer(0, 3, "()"), layer(3, 6, "[]"));
    assertEquals(
        "(abc)*[def]ghij", write(Nesting.steps(whole(), layers, List.of(point(3, "*", false)))));
  }

  @Test
  void linkNeverStandsInLink() {
    List<Layer<String>> layers =
        List.of(layer(0, 4, "()"), new Layer<>(new Span(2, 8), "<>", true));
    assertEquals(
        "(ab<cd>)*<efgh>ij", write(Nesting.steps(whole(), layers, List.of(point(4, "*", true)))));
    List<Layer<String>> inLink =
        List.of(new Layer<>(new Span(0, 8), "<>", true), layer(2, 4, "()"));
    assertEquals(
        "<ab(cd)>*<efgh>ij", write(Nesting.steps(whole(), inLink, List.of(point(4, "*", true)))));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void randomLayersAreWellNestedAndLoseNothing(long seed) {
    Random random = new Random(seed);
    for (int round = 0; round < 300; round++) {
      List<Layer<Integer>> layers = new ArrayList<>();
      List<Point<Integer>> points = new ArrayList<>();
      for (int i = 0; i < random.nextInt(9); i++) {
        int start = random.nextInt(30);
        Span span = new Span(start, start + random.nextInt(12));
        layers.add(new Layer<>(span, i, random.nextInt(4) == 0));
        points.add(new Point<>(random.nextInt(41), 100 + i, random.nextBoolean()));
      }
      check(new Span(5, 35), layers, points);
    }
  }

  private static void check(Span whole, List<Layer<Integer>> layers, List<Point<Integer>> points) {
    int at = whole.start();
    List<Integer> open = new ArrayList<>();
    Set<Integer> opened = new HashSet<>();
    int seen = 0;
    for (Step<Integer> step : Nesting.steps(whole, layers, points)) {
      if (step instanceof Nesting.Text<Integer> text) {
        assertEquals(at, text.span().start());
        assertFalse(text.span().isEmpty());
        at = text.span().end();
        for (int i = 0; i < layers.size(); i++) {
          boolean covers = layers.get(i).span().contains(text.span());
          assertEquals(covers, open.contains(i), "layer " + i + " at " + text.span());
        }
      } else if (step instanceof Nesting.Open<Integer> start) {
        assertEquals(opened.add(start.what()), start.first());
        open.add(start.what());
      } else if (step instanceof Nesting.Close<Integer> end) {
        assertEquals(end.what(), open.remove(open.size() - 1));
      } else if (step instanceof Nesting.At<Integer> point) {
        seen++;
        boolean link = points.get(point.what() - 100).link();
        assertTrue(!link || open.stream().noneMatch(i -> layers.get(i).link()));
      }
    }
    assertEquals(whole.end(), at);
    assertTrue(open.isEmpty());
    long inside =
        points.stream()
            .filter(p -> p.offset() >= whole.start() && p.offset() <= whole.end())
            .count();
    assertEquals(inside, seen);
  }

  private static Span whole() {
    return new Span(0, TEXT.length());
  }

  private static Layer<String> layer(int start, int end, String marks) {
    return new Layer<>(new Span(start, end), marks, false);
  }

  private static Point<String> point(int offset, String mark, boolean link) {
    return new Point<>(offset, mark, link);
  }

  private static String written(List<Layer<String>> layers) {
    return write(Nesting.steps(whole(), layers, List.of()));
  }

  private static String write(List<Step<String>> steps) {
    StringBuilder out = new StringBuilder();
    for (Step<String> step : steps) {
      if (step instanceof Nesting.Text<String> text) {
        out.append(text.span().of(TEXT));
      } else if (step instanceof Nesting.Open<String> open) {
        out.append(open.what().charAt(0));
      } else if (step instanceof Nesting.Close<String> close) {
        out.append(close.what().charAt(1));
      } else if (step instanceof Nesting.At<String> at) {
        out.append(at.what());
      }
    }
    return out.toString();
  }
}

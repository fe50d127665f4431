package newsarchive.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import newsarchive.model.Attribution;

/** Whether confidence means something: how often attributions of each confidence are right. */
final class Reliability {
  /** From this confidence on an attribution counts as sure. */
  static final double SURE = Attribution.SURE;

  private static final int BINS = 10;

  private record Point(double confidence, boolean right) {}

  /**
   * Attributions of like confidence.
   *
   * @param from least confidence, inclusive
   * @param to exclusive, but for 1
   * @param mean of their confidences
   */
  record Bin(double from, double to, int count, int right, double mean) {
    double precision() {
      return count == 0 ? 0 : (double) right / count;
    }
  }

  private final List<Point> points = new ArrayList<>();

  void add(double confidence, boolean right) {
    points.add(new Point(confidence, right));
  }

  void add(Reliability other) {
    points.addAll(other.points);
  }

  boolean isEmpty() {
    return points.isEmpty();
  }

  /** Ten of equal width, without those that hold nothing. */
  List<Bin> bins() {
    List<Bin> bins = new ArrayList<>();
    for (int i = 0; i < BINS; i++) {
      double from = i / (double) BINS;
      double to = (i + 1) / (double) BINS;
      Bin bin = bin(from, i + 1 == BINS ? 2 : to, to);
      if (bin.count() > 0) {
        bins.add(bin);
      }
    }
    return bins;
  }

  /** Those that are sure. */
  Bin sure() {
    return bin(SURE, 2, 1);
  }

  Bin all() {
    return bin(0, 2, 1);
  }

  private Bin bin(double from, double below, double shownTo) {
    int count = 0;
    int right = 0;
    double sum = 0;
    for (Point point : points) {
      if (point.confidence() >= from && point.confidence() < below) {
        count++;
        right += point.right() ? 1 : 0;
        sum += point.confidence();
      }
    }
    return new Bin(from, shownTo, count, right, count == 0 ? 0 : sum / count);
  }

  /** A table for a terminal. */
  String table(String title) {
    StringBuilder out = new StringBuilder(title).append('\n');
    out.append("confidence      mean   right   right/all\n");
    for (Bin bin : bins()) {
      out.append(
          String.format(
              Locale.ROOT,
              "%.1f to %.1f     %5.2f  %5.1f   %d/%d\n",
              bin.from(),
              bin.to(),
              bin.mean(),
              100 * bin.precision(),
              bin.right(),
              bin.count()));
    }
    Bin sure = sure();
    Bin all = all();
    out.append(
        String.format(
            Locale.ROOT,
            "sure (%.2f up): %.1f %% of all, %.1f %% of them right (%d/%d)\n",
            SURE,
            all.count() == 0 ? 0 : 100.0 * sure.count() / all.count(),
            100 * sure.precision(),
            sure.right(),
            sure.count()));
    return out.toString();
  }
}

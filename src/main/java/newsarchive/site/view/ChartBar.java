package newsarchive.site.view;

/**
 * A bar of three parts: quoted, reported, inside the statements of others.
 *
 * @param line where its words stand, in pixels from the top; {@code top} where it begins
 * @param quoted how wide the first part is, in percent; the others likewise
 * @param reportedStart where the second part begins, in percent; {@code nestedStart} the third
 */
public record ChartBar(
    String label,
    String count,
    String line,
    String top,
    String quoted,
    String reportedStart,
    String reported,
    String nestedStart,
    String nested) {}

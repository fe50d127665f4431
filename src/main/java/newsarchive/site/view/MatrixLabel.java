package newsarchive.site.view;

/**
 * A name in the table, and in the drawing.
 *
 * @param drawn the name, shortened
 * @param x where it stands in the drawing; {@code y} likewise
 */
public record MatrixLabel(Link name, String drawn, String x, String y) {}

package newsarchive.site.view;

/**
 * A number of the table, and its place in the drawing.
 *
 * @param some false if the number is 0
 * @param left of the field, {@code top} likewise
 * @param x where the number stands, {@code y} likewise
 * @param shade of the field, from 0 to 1
 */
public record MatrixCell(
    String count, boolean some, String left, String top, String x, String y, String shade) {}

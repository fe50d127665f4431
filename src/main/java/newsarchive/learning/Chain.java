package newsarchive.learning;

/**
 * A sequence to be labelled.
 *
 * @param rows for each position the rows of the features that the model knows
 * @param edges for each position the class of the step that leads to it
 */
@SuppressWarnings("ArrayRecordComponent") // millions of them; nobody compares or changes them
public record Chain(int[][] rows, byte[] edges) {
  public int length() {
    return rows.length;
  }
}

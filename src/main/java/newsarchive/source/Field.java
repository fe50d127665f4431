package newsarchive.source;

import java.util.List;
import newsarchive.diagnostics.BadInput;

/**
 * A key of front matter, sidecar or settings with its value or list of values; all are text.
 *
 * @param line number of the key's line in the file
 */
record Field(String key, List<String> values, boolean list, int line) {
  Field {
    values = List.copyOf(values);
  }

  /** The single value. */
  String value() throws BadInput {
    if (list) {
      throw new BadInput(Codes.VALUE, line, key + " must be one value, not a list", null);
    }
    return values.get(0);
  }
}

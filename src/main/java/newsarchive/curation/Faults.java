package newsarchive.curation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import newsarchive.diagnostics.BadInput;
import newsarchive.diagnostics.Diagnostic;

/** All that is wrong with a file, as far as somebody would read it. */
final class Faults implements Consumer<BadInput> {
  /** Who has more to mend mends these first. */
  static final int MOST = 50;

  private final String file;
  private final List<Diagnostic> told = new ArrayList<>();
  private int untold;

  /**
   * @param file as messages name it
   */
  Faults(String file) {
    this.file = file;
  }

  @Override
  public void accept(BadInput fault) {
    if (told.size() < MOST) {
      told.add(fault.at(file));
    } else {
      untold++;
    }
  }

  int count() {
    return told.size() + untold;
  }

  /** The first of them, and how many more there are. */
  List<Diagnostic> told() {
    List<Diagnostic> all = new ArrayList<>(told);
    if (untold > 0) {
      all.add(
          Diagnostic.error(
              Codes.VALUE,
              file,
              0,
              "further errors in this file: " + untold,
              "mend what is told, then build again"));
    }
    return all;
  }
}

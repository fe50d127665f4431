package newsarchive.analysis.edits;

import newsarchive.model.Signature;

/** An editor's signature in words. */
final class Signed {
  private Signed() {}

  /** "decided by Ann Lee on 2024-05-31: the caption names her". */
  static String words(Signature by) {
    StringBuilder words = new StringBuilder("decided by ");
    words.append(by.editor() == null ? "an editor" : by.editor());
    if (by.date() != null) {
      words.append(" on ").append(by.date().iso());
    }
    if (by.reason() != null) {
      words.append(": ").append(by.reason());
    }
    return words.toString();
  }
}

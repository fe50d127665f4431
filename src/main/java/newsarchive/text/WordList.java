package newsarchive.text;

import java.util.HashSet;
import java.util.Set;
import newsarchive.resources.ResourceText;

/** A list of words from a resource file: one a line, {@code #} starts a comment line. */
final class WordList {
  private final Set<String> words;

  private WordList(Set<String> words) {
    this.words = Set.copyOf(words);
  }

  /**
   * @param name file name in the resource folder of this package
   */
  static WordList load(String name) {
    return new WordList(new HashSet<>(ResourceText.lines("/newsarchive/text/" + name)));
  }

  /** True if the list has the word in lower case. */
  boolean has(String word) {
    return words.contains(word);
  }
}

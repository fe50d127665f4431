package newsarchive.archive.following;

import java.util.List;
import java.util.Set;
import newsarchive.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * What a claim says, as far as it is compared.
 *
 * @param items the words that carry it, in their order, without figures, negation and bounds
 * @param quantities in their order
 * @param negation the word that denies it, or null
 * @param obscure true if it cannot be told what is denied, asked or supposed
 * @param person whom the claim needs to be understood
 * @param days words that mean another day on another date ("today")
 * @param unfinished true for a count that goes on ("so far")
 */
record Content(
    List<Item> items,
    List<Quantity> quantities,
    @Nullable Span negation,
    boolean obscure,
    Tense tense,
    boolean passive,
    Person person,
    Set<String> days,
    boolean unfinished) {
  /** A word that carries something. */
  record Item(String stem, Span span, boolean name, boolean opaque) {}

  /** What a claim needs to be understood. */
  enum Person {
    /** Its own words are enough. */
    NOBODY,
    /** The one who says it: "we", "my". */
    SPEAKER,
    /** What was said before, in place of its subject: "It will not close the harbour". */
    SUBJECT,
    /** What was said before: "he", "them", "this". */
    OTHERS
  }

  boolean negative() {
    return negation != null;
  }

  /** A claim without a word of its own says nothing. */
  boolean isEmpty() {
    return items.isEmpty();
  }
}

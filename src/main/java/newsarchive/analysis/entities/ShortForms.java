package newsarchive.analysis.entities;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import newsarchive.model.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * The single words by which an article may name a body or place again: the first word ("Fox" of Fox
 * News) or, behind "the", the last ("the Guard" of the National Guard).
 */
final class ShortForms {
  private final Lexicon lexicon;
  private final List<Word> words;
  private final Map<String, Name> byFirst = new HashMap<>();
  private final Map<String, Name> byLast = new HashMap<>();

  ShortForms(Lexicon lexicon, List<Word> words) {
    this.lexicon = lexicon;
    this.words = words;
  }

  void learn(Name name) {
    boolean thing = name.type() == EntityType.ORGANISATION || name.type() == EntityType.LOCATION;
    if (!thing || name.length() < 2) {
      return;
    }
    String first = words.get(name.from()).text();
    boolean listed = name.known() != null && name.length() == 2;
    if ((listed || !lexicon.isCommon(first)) && lexicon.gazetteer().find(first) == null) {
      byFirst.putIfAbsent(first, name);
    }
    byLast.putIfAbsent(words.get(name.to() - 1).text(), name);
  }

  /** The full name that a single unlisted word stands for, or null. */
  @Nullable Name fullOf(Name name) {
    if (name.length() != 1 || name.known() != null) {
      return null;
    }
    String word = words.get(name.from()).text();
    boolean definite = name.from() > 0 && words.get(name.from() - 1).text().equalsIgnoreCase("the");
    return definite ? byLast.getOrDefault(word, byFirst.get(word)) : byFirst.get(word);
  }
}

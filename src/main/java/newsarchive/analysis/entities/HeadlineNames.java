package newsarchive.analysis.entities;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import newsarchive.model.EntityType;
import org.jspecify.annotations.Nullable;

/** Finds in headlines the names that the article's other sentences have, and listed names. */
final class HeadlineNames {
  private static final int LONGEST = 8;

  private final Lexicon lexicon;
  private final List<Word> words;
  private final BitSet headlines;
  private final Phrases phrases;
  private final Map<String, Name> known = new HashMap<>();
  private final Map<String, Integer> longest = new HashMap<>();

  HeadlineNames(Lexicon lexicon, List<Word> words, BitSet headlines) {
    this.lexicon = lexicon;
    this.words = words;
    this.headlines = headlines;
    phrases = new Phrases(lexicon, words);
  }

  List<Name> added(List<Name> names) {
    if (headlines.isEmpty()) {
      return names;
    }
    names.forEach(this::learn);
    names.forEach(this::learnSurname);
    List<Name> all = new ArrayList<>(names);
    int at = 0;
    while (at < words.size()) {
      Name name =
          headlines.get(words.get(at).sentence()) && words.get(at).isCapital() ? nameAt(at) : null;
      if (name != null) {
        all.add(name);
      }
      at = name == null ? at + 1 : name.to();
    }
    all.sort(Comparator.comparingInt(Name::from));
    return all;
  }

  private void learn(Name name) {
    if (name.length() <= LONGEST && name.sign() != Name.Sign.HONORIFIC) {
      known.putIfAbsent(phrases.join(name.from(), name.to()).toLowerCase(Locale.ROOT), name);
      longest.merge(
          words.get(name.from()).text().toLowerCase(Locale.ROOT), name.length(), Math::max);
    }
  }

  /** A person's surname alone is enough for a headline. */
  private void learnSurname(Name name) {
    if (name.type() == EntityType.PERSON && name.length() > 1) {
      String surname = words.get(name.to() - 1).text().toLowerCase(Locale.ROOT);
      known.putIfAbsent(surname, name);
      longest.merge(surname, 1, Math::max);
    }
  }

  private @Nullable Name nameAt(int at) {
    int most = longest.getOrDefault(words.get(at).text().toLowerCase(Locale.ROOT), 0);
    int listed = phrases.listedLength(at);
    for (int length = Math.min(most, words.size() - at); length >= Math.max(1, listed); length--) {
      Name like = known.get(phrases.join(at, at + length).toLowerCase(Locale.ROOT));
      if (like != null && words.get(at + length - 1).sentence() == words.get(at).sentence()) {
        return new Name(at, at + length, like.type(), like.known(), like.sign(), at);
      }
    }
    Gazetteer.Entry entry = listed > 0 ? phrases.entry(at, at + listed) : null;
    boolean sure = listed > 1 || !lexicon.isCommon(words.get(at).text());
    return entry != null && sure
        ? new Name(at, at + listed, entry.type(), entry, Name.Sign.LISTED, at)
        : null;
  }
}

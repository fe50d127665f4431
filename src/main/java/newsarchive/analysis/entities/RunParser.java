package newsarchive.analysis.entities;

import java.util.List;
import newsarchive.model.EntityType;
import org.jspecify.annotations.Nullable;

/** Cuts a run of capitalised words into titles and names. */
final class RunParser {
  private static final int LONGEST_PERSON = 6;

  private final Lexicon lexicon;
  private final List<Word> words;
  private final Phrases phrases;

  RunParser(Lexicon lexicon, List<Word> words) {
    this.lexicon = lexicon;
    this.words = words;
    phrases = new Phrases(lexicon, words);
  }

  int listedLength(int at) {
    return phrases.listedLength(at);
  }

  Name listed(int from, int to) {
    Gazetteer.Entry entry = phrases.entry(from, to);
    return new Name(from, to, entry == null ? null : entry.type(), entry, Name.Sign.LISTED, from);
  }

  /** Adds the names of the run and returns the index behind the last word used. */
  int parse(int start, int runEnd, List<Name> names) {
    int at = start;
    while (at < runEnd) {
      if (!words.get(at).isCapital()
          || (lexicon.isFunctionWord(words.get(at).text()) && listedLength(at) < 2)) {
        at++;
      } else {
        at = next(at, runEnd, names);
      }
    }
    return at;
  }

  private int next(int at, int runEnd, List<Name> names) {
    int listed = listedLength(at);
    int title = phrases.titleLength(at, runEnd);
    int limit = title > 0 ? runEnd : phrases.titleStart(at, runEnd);
    Name headed = phrases.headed(at, limit);
    int headedLength = headed == null ? 0 : headed.length();
    if (lexicon.isHonorific(words.get(at).text()) && at + 1 < runEnd) {
      return add(personAfter(at + 1, at, at, runEnd, Name.Sign.HONORIFIC), names);
    }
    if (title > 0 && title >= headedLength && title >= listed) {
      if (title == 1 && at + 1 >= runEnd) {
        return add(new Name(at, at + 1, null, null, Name.Sign.TITLE, at), names);
      }
      return afterTitle(at, at + title, runEnd, names);
    }
    if (words.get(at).opens() && listed < 2 && dropsOpener(at, limit, headedLength, listed)) {
      return at + 1 < limit
          ? at + 1
          : add(new Name(at, at + 1, null, null, Name.Sign.NONE, at), names);
    }
    int person = personLength(at, limit, listed);
    if (headed != null
        && headedLength > listed
        && !(person == 2 && headedLength == 2 && isWeakHead(headed))) {
      return add(headed, names);
    }
    if (person > Math.max(listed, 1) || (person == 1 && listed == 0)) {
      return add(new Name(at, at + person, EntityType.PERSON, null, Name.Sign.PERSONAL, at), names);
    }
    if (listed > 0) {
      return add(listed(at, at + listed), names);
    }
    return add(new Name(at, unknownEnd(at, limit), null, null, Name.Sign.NONE, at), names);
  }

  private static int add(Name name, List<Name> names) {
    names.add(name);
    return name.to();
  }

  private boolean isWeakHead(Name headed) {
    return lexicon.isSurnameToo(words.get(headed.to() - 1).text());
  }

  /** "Prime Minister" alone is no name; with a name behind it, it is that person's title. */
  private int afterTitle(int title, int from, int runEnd, List<Name> names) {
    if (from >= runEnd || !words.get(from).isCapital() || words.get(from - 1).ends()) {
      return from;
    }
    int listed = listedLength(from);
    Gazetteer.Entry entry = listed > 0 ? phrases.entry(from, from + listed) : null;
    boolean thing =
        entry != null
            && (entry.type() == EntityType.GROUP
                || entry.type() == EntityType.ORGANISATION
                || listed > 1)
            && !lexicon.isGivenName(words.get(from).text());
    boolean given = lexicon.isGivenName(words.get(from).text());
    if (thing || (!given && phrases.headed(from, runEnd) != null)) {
      return from;
    }
    return add(personAfter(from, from, title, runEnd, Name.Sign.TITLE), names);
  }

  private Name personAfter(int first, int from, int title, int runEnd, Name.Sign sign) {
    int end = personEnd(first, phrases.titleStart(first, runEnd));
    return new Name(from, end, EntityType.PERSON, null, sign, title);
  }

  /** An ordinary word that opens a sentence is no part of a name, unless the rest needs it. */
  private boolean dropsOpener(int at, int limit, int headedLength, int listed) {
    String word = words.get(at).text();
    boolean ordinary = lexicon.isCommon(word) && listed == 0 && headedLength != 2;
    boolean given = lexicon.isGivenName(word) && limit - at > 1 && listedLength(at + 1) == 0;
    return ordinary && !given;
  }

  /** Number of words of a person's name that begins here and shows itself as one; else 0. */
  private int personLength(int at, int limit, int listed) {
    String word = words.get(at).text();
    boolean given = lexicon.isGivenName(word);
    boolean initials = words.get(at).isInitial() && listed == 0;
    int end = personEnd(at, limit);
    boolean inner = false;
    for (int i = at + 1; i < end; i++) {
      inner |= words.get(i).isInitial() || Particles.isSuffix(words.get(i).text());
    }
    if (end - at < 2) {
      return given && listed == 0 && !words.get(at).opens() ? 1 : 0;
    }
    boolean secondIsName =
        !words.get(at + 1).isAllCapitals()
            || words.get(at).isAllCapitals()
            || words.get(at + 1).isInitial();
    if (given && secondIsName) {
      return end - at;
    }
    return (initials && !words.get(end - 1).isInitial()) || (inner && listed == 0) ? end - at : 0;
  }

  private int personEnd(int at, int limit) {
    int end = at + 1;
    while (end < limit && end - at < LONGEST_PERSON && !words.get(end - 1).ends()) {
      Word word = words.get(end);
      if (word.is("&")
          || word.is("v.")
          || word.is("and")
          || word.is("of")
          || word.is("for")
          || lexicon.isFunctionWord(word.text())) {
        break;
      }
      if (end > at + 1 && listedLength(end) > 1) {
        break;
      }
      end++;
    }
    while (end > at + 1 && !words.get(end - 1).isCapital()) {
      end--;
    }
    return end;
  }

  private int unknownEnd(int at, int limit) {
    int end = at + 1;
    while (end < limit && !words.get(end - 1).ends()) {
      Word word = words.get(end);
      int listed = listedLength(end);
      if (listed > 1
          || (listed == 1 && isGroupOrCountry(end))
          || lexicon.isFunctionWord(word.text())) {
        break;
      }
      if (!word.isCapital() && !Particles.isParticle(word.text()) && !word.is("&")) {
        break;
      }
      end++;
    }
    while (end > at + 1 && !words.get(end - 1).isCapital()) {
      end--;
    }
    return end;
  }

  private boolean isGroupOrCountry(int at) {
    Gazetteer.@Nullable Entry entry = phrases.entry(at, at + 1);
    return entry != null && (entry.type() == EntityType.GROUP || entry.usual());
  }
}

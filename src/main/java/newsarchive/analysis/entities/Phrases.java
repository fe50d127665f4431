package newsarchive.analysis.entities;

import java.util.List;
import newsarchive.model.EntityType;
import org.jspecify.annotations.Nullable;

/** Recognises listed names, titles, and names whose words show their kind. */
final class Phrases {
  private final Lexicon lexicon;
  private final List<Word> words;
  private final TitleOrName givenNames;

  Phrases(Lexicon lexicon, List<Word> words) {
    this.lexicon = lexicon;
    this.words = words;
    givenNames = new TitleOrName(lexicon, words);
  }

  /** Number of words of the longest listed name that begins here; 0 if none does. */
  int listedLength(int at) {
    Word first = words.get(at);
    if (first.kind() == Word.Kind.MARK || first.kind() == Word.Kind.QUOTE) {
      return 0;
    }
    int longest = lexicon.gazetteer().longest(first.text());
    if (longest == 0 && first.isAllCapitals() && first.text().length() > 2) {
      longest = lexicon.gazetteer().longest(Gazetteer.capitalized(first.text()));
    }
    for (int length = Math.min(longest, words.size() - at); length > 0; length--) {
      Gazetteer.Entry entry = isOneStretch(at, at + length) ? entry(at, at + length) : null;
      if (entry != null && !isOrdinaryInCapitals(at, length, entry)) {
        return length;
      }
    }
    return 0;
  }

  /** "IN", "OR": a state only where its city stands before it. */
  private boolean isOrdinaryInCapitals(int at, int length, Gazetteer.Entry entry) {
    Word word = words.get(at);
    return length == 1
        && word.text().length() == 2
        && entry.type() == EntityType.PLACE
        && !entry.usual()
        && lexicon.isCommon(word.text())
        && !(at > 1 && words.get(at - 1).is(",") && !words.get(at - 2).isAllCapitals());
  }

  private boolean isOneStretch(int from, int to) {
    for (int i = from; i < to - 1; i++) {
      if (words.get(i).sentence() != words.get(i + 1).sentence()
          || (words.get(i).ends() && !words.get(i).text().endsWith("s"))) {
        return false;
      }
    }
    return true;
  }

  Gazetteer.@Nullable Entry entry(int from, int to) {
    String name = join(from, to);
    Gazetteer.Entry entry = lexicon.gazetteer().find(name);
    if (entry == null && words.get(from).isAllCapitals() && name.length() > 3) {
      return lexicon.gazetteer().findCapitals(name);
    }
    return entry;
  }

  String join(int from, int to) {
    if (to == from + 1) {
      return words.get(from).text();
    }
    StringBuilder joined = new StringBuilder();
    for (int i = from; i < to; i++) {
      joined.append(i > from ? " " : "").append(words.get(i).text());
    }
    return joined.toString();
  }

  /** The words as they stand in the text, with single blanks. */
  String surface(String text, int from, int to) {
    String cut = text.substring(words.get(from).start(), words.get(to - 1).end());
    StringBuilder clean = new StringBuilder(cut.length());
    for (int i = 0; i < cut.length(); i++) {
      char c = cut.charAt(i);
      boolean blank = Character.isWhitespace(c) || Character.isSpaceChar(c);
      if (!blank) {
        clean.append(c);
      } else if (clean.charAt(clean.length() - 1) != ' ') {
        clean.append(' ');
      }
    }
    return clean.toString();
  }

  /** Number of words of a title that begins here: "Foreign Minister", "Secretary of State". */
  int titleLength(int at, int end) {
    int i = at;
    while (i < end
        && !words.get(i).ends()
        && lexicon.isTitleModifier(words.get(i).text())
        && !lexicon.isOffice(words.get(i).text())) {
      i++;
    }
    int offices = i;
    while (i < end
        && (isOfficeHere(i) || (i > offices && lexicon.isTitleModifier(words.get(i).text())))) {
      i++;
      if (words.get(i - 1).ends()) {
        break;
      }
    }
    while (i > offices && !isOfficeHere(i - 1)) {
      i--;
    }
    boolean name = i == at + 1 && givenNames.isGivenName(at);
    if (i == offices || name || (i < end && isHeadWord(i))) {
      return 0;
    }
    return withPortfolio(i) - at;
  }

  /** An office, or an occupation that has its capital from its place: "Engineer Ann Poe said". */
  private boolean isOfficeHere(int at) {
    Word word = words.get(at);
    if (lexicon.isOffice(word.text())) {
      return true;
    }
    boolean opens = word.opens() || (at > 0 && isDash(words.get(at - 1)));
    return opens
        && word.isCapital()
        && lexicon.isRoleNoun(word.text().toLowerCase(java.util.Locale.ROOT));
  }

  private static boolean isDash(Word word) {
    return word.is("—") || word.is("–") || word.is("--");
  }

  private int withPortfolio(int end) {
    if (end + 1 >= words.size() || !(words.get(end).is("of") || words.get(end).is("for"))) {
      return end;
    }
    int first = end + 1;
    if (words.get(first).is("the") && first + 1 < words.size()) {
      first++;
    }
    int last = first;
    while (last < words.size() && last - first < 3 && lexicon.isPortfolio(words.get(last).text())) {
      last++;
    }
    return last > first ? last : end;
  }

  private boolean isHeadWord(int at) {
    String word = words.get(at).text();
    return lexicon.typeByLastWord(word) != null && !lexicon.isSurnameToo(word);
  }

  /** Index of the first title behind {@code at}, or {@code end}. */
  int titleStart(int at, int end) {
    for (int i = at + 1; i < end; i++) {
      boolean surname = i + 1 == end && lexicon.isGivenName(words.get(i - 1).text());
      if (words.get(i).isCapital() && !surname && titleLength(i, end) > 0) {
        return i;
      }
    }
    return end;
  }

  /** The longest name within the limit that a word in it types: "Black Sea Fleet"; or null. */
  @Nullable Name headed(int at, int limit) {
    int end = 0;
    EntityType type = null;
    for (int i = at; i < limit; i++) {
      String word = words.get(i).text();
      EntityType last = i > at && words.get(i).isCapital() ? lexicon.typeByLastWord(word) : null;
      if (last != null && fits(at, i)) {
        end = i + 1;
        type = last;
      }
      if (words.get(i).is("v.") && i > at && i + 1 < limit) {
        return new Name(at, limit, EntityType.WORK, null, Name.Sign.HEAD, at);
      }
      EntityType before = lexicon.typeBeforeOf(word);
      if (before != null && i + 1 < limit && isPreposition(i + 1)) {
        EntityType outer = lexicon.typeByLastWord(words.get(limit - 1).text());
        type = last == null ? before : last;
        type = type == EntityType.ORGANISATION && outer == EntityType.LOCATION ? outer : type;
        end = limit;
        break;
      }
    }
    if (type == null) {
      type = lexicon.typeByFirstWord(words.get(at).text());
      end = type != null && limit - at > 1 && words.get(at + 1).isCapital() ? limit : 0;
    }
    return type == null || end == 0 ? null : new Name(at, end, type, null, Name.Sign.HEAD, at);
  }

  private boolean fits(int at, int head) {
    Word before = words.get(head - 1);
    if (!before.isCapital() && !before.is("&")) {
      return false;
    }
    boolean person =
        lexicon.isSurnameToo(words.get(head).text()) && lexicon.isGivenName(before.text());
    if ((before.isInitial() && head - 1 == at) || (person && head - 1 > at)) {
      return false;
    }
    return !lexicon.needsCommonWord(words.get(head).text()) || lexicon.isCommon(before.text());
  }

  private boolean isPreposition(int at) {
    return switch (words.get(at).text()) {
      case "of", "for", "on", "against", "to", "at" -> true;
      default -> false;
    };
  }
}

package newsarchive.analysis.entities;

import java.util.List;
import java.util.Set;
import newsarchive.model.EntityType;
import org.jspecify.annotations.Nullable;

/** Reads from the words around a name, and from its own shape, what it denotes. */
final class Clues {
  private static final Set<String> IN =
      Set.of("in", "near", "outside", "across", "throughout", "around");
  private static final Set<String> TO = Set.of("from", "to", "at", "toward", "towards", "into");
  private static final Set<String> BEFORE_APPOSITION =
      Set.of("a", "an", "the", "who", "whose", "his", "her", "their");
  private static final Set<String> AUXILIARIES =
      Set.of("is", "was", "has", "had", "will", "would", "did", "does", "could", "also", "himself");
  private static final int APPOSITION = 9;
  private static final int WIDEST_CUT = 12;

  private final Lexicon lexicon;
  private final List<Word> words;
  private final Phrases phrases;

  Clues(Lexicon lexicon, List<Word> words) {
    this.lexicon = lexicon;
    this.words = words;
    phrases = new Phrases(lexicon, words);
  }

  /** The type that the surroundings show and how strongly, or null. */
  @Nullable Clue of(Name name) {
    Clue shape = shape(name);
    if (shape != null) {
      return shape;
    }
    boolean article = name.from() > 0 && isArticle(words.get(name.from() - 1).text());
    Clue after = article ? null : after(name);
    Clue before = before(name);
    if (after == null || (before != null && before.weight() > after.weight())) {
      return before;
    }
    return after;
  }

  /** A type and how much speaks for it, 1 to 4. */
  record Clue(EntityType type, int weight) {}

  /** True if a possessive 's or a verb shows that the word is a name. */
  boolean isSubject(Name name) {
    int next = name.to();
    return words.get(next - 1).ends()
        || (next < words.size()
            && words.get(next).sentence() == words.get(next - 1).sentence()
            && (AUXILIARIES.contains(words.get(next).text())
                || lexicon.isSpeechVerb(words.get(next).text())));
  }

  private @Nullable Clue shape(Name name) {
    Word first = words.get(name.from());
    if (name.length() > 1) {
      return null;
    }
    String text = first.text();
    boolean acronym =
        first.isAllCapitals()
            && text.length() <= 6
            && !first.isInitial()
            && !lexicon.isCommon(text);
    boolean dotted = text.indexOf('.') > 0 && text.indexOf('.') < text.length() - 1;
    boolean stops = first.isInitial() && text.length() > 5;
    return acronym
            || stops
            || (dotted && Character.isLetter(text.charAt(text.length() - 1)))
            || isCamel(text)
        ? new Clue(EntityType.ORGANISATION, 4)
        : null;
  }

  /** "WikiLeaks", but neither "McConnell" nor "O'Reilly", "LaBelle". */
  static boolean isCamel(String text) {
    for (int i = 4; i < text.length(); i++) {
      if (Character.isUpperCase(text.charAt(i)) && Character.isLowerCase(text.charAt(i - 1))) {
        return isLetters(text);
      }
    }
    return false;
  }

  private @Nullable Clue after(Name name) {
    int next = name.to();
    if (next >= words.size() || words.get(next).sentence() != words.get(name.from()).sentence()) {
      return null;
    }
    Word word = words.get(next);
    Word last = words.get(next - 1);
    if (!last.ends() && (word.is("who") || lexicon.isSpeechVerb(word.text()))) {
      return new Clue(EntityType.PERSON, 2);
    }
    if (word.is(",") && next + 1 < words.size()) {
      return afterComma(next + 1);
    }
    if (word.is("(") && next + 1 < words.size() && isParty(next + 1)) {
      return new Clue(EntityType.PERSON, 3);
    }
    return last.ends() ? new Clue(EntityType.PERSON, 1) : null;
  }

  private boolean isParty(int at) {
    String text = words.get(at).text();
    return text.equals("R") || text.equals("D") || text.equals("I");
  }

  private @Nullable Clue afterComma(int at) {
    Word word = words.get(at);
    if (word.kind() == Word.Kind.NUMBER && word.text().length() == 2) {
      return new Clue(EntityType.PERSON, 2);
    }
    int listed = phrases.listedLength(at);
    Gazetteer.Entry entry = listed == 0 ? null : phrases.entry(at, at + listed);
    if (entry != null && entry.type() == EntityType.PLACE) {
      return new Clue(EntityType.PLACE, 3);
    }
    if (word.is("who")) {
      return new Clue(EntityType.PERSON, 3);
    }
    if (BEFORE_APPOSITION.contains(word.text())
        || lexicon.isRoleModifier(word.text())
        || lexicon.isRoleNoun(word.text())) {
      return apposition(at);
    }
    return null;
  }

  private @Nullable Clue apposition(int at) {
    for (int i = at; i < Math.min(words.size(), at + APPOSITION); i++) {
      String text = words.get(i).text();
      if (words.get(i).kind() == Word.Kind.MARK || text.equals("of")) {
        return null;
      }
      if (lexicon.isRoleNoun(text)) {
        return new Clue(EntityType.PERSON, 3);
      }
    }
    return null;
  }

  private @Nullable Clue before(Name name) {
    int previous = name.from() - 1;
    if (previous < 0 || words.get(previous).sentence() != words.get(name.from()).sentence()) {
      return null;
    }
    String text = words.get(previous).text();
    if (lexicon.isRoleNoun(text)) {
      return new Clue(EntityType.PERSON, 3);
    }
    if (IN.contains(text) && name.length() < 3) {
      return new Clue(EntityType.PLACE, 2);
    }
    if (text.equals("from") && name.length() < 3 && previous > 0 && isSomebody(previous - 1)) {
      return new Clue(EntityType.PLACE, 3);
    }
    return TO.contains(text) && name.length() == 1 ? new Clue(EntityType.PLACE, 0) : null;
  }

  /** "a salesman from Elmton". */
  private boolean isSomebody(int at) {
    String text = words.get(at).text();
    return lexicon.isRoleNoun(text)
        || text.equals("man")
        || text.equals("woman")
        || text.equals("people")
        || (text.endsWith("s") && lexicon.isRoleNoun(text.substring(0, text.length() - 1)));
  }

  /** What a name is when nothing around it shows it; null: rather nothing. */
  @Nullable EntityType byShape(Name name) {
    int common = 0;
    int capitalised = 0;
    for (int i = name.from(); i < name.to(); i++) {
      String text = words.get(i).text();
      boolean capitals =
          i > name.from() && words.get(i).isAllCapitals() && !words.get(i).isInitial();
      capitalised += words.get(i).isCapital() ? 1 : 0;
      common += lexicon.isCommon(text) || capitals ? 1 : 0;
      if (text.length() > WIDEST_CUT * 3) {
        return null;
      }
    }
    if (name.length() == 1) {
      return defaultOfOne(name);
    }
    boolean definite = name.from() > 0 && words.get(name.from() - 1).is("the");
    return common == 0 && !definite && !isShouted(name) && capitalised < 5
        ? EntityType.PERSON
        : null;
  }

  /** A single word inside a sentence, with a capital and no article: a person as a rule. */
  private @Nullable EntityType defaultOfOne(Name name) {
    Word word = words.get(name.from());
    boolean article = name.from() > 0 && isArticle(words.get(name.from() - 1).text());
    boolean ordinary =
        !isLetters(word.text())
            || lexicon.isCommon(word.text())
            || word.isAllCapitals()
            || word.text().length() < 3;
    return word.opens() || article || ordinary ? null : EntityType.PERSON;
  }

  private static boolean isLetters(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (!Character.isLetter(word.charAt(i)) && "-'".indexOf(word.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean isArticle(String word) {
    return word.equals("the") || word.equals("The") || word.equals("a") || word.equals("an");
  }

  /** True for two or more words in capitals. */
  boolean isShouted(Name name) {
    for (int i = name.from(); i < name.to(); i++) {
      if (words.get(i).isCapital() && !words.get(i).isAllCapitals() && !words.get(i).isInitial()) {
        return false;
      }
    }
    return name.length() > 1;
  }
}

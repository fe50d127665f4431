package newsarchive.analysis.entities;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import newsarchive.model.EntityType;

/**
 * Reads how an article describes a person: the title before the name ("Prime Minister"), the
 * occupation before it ("political analyst"), the apposition behind it ("a political analyst").
 */
final class Roles {
  private static final int MOST_WORDS = 5;
  private static final Set<String> COPULAS = Set.of("is", "was", "became");
  private static final Set<String> ARTICLES = Set.of("a", "an", "the");

  private final Lexicon lexicon;
  private final List<Word> words;

  Roles(Lexicon lexicon, List<Word> words) {
    this.lexicon = lexicon;
    this.words = words;
  }

  List<String> of(Group group) {
    Set<String> roles = new LinkedHashSet<>();
    if (group.type() == EntityType.PERSON) {
      for (Name name : group.names()) {
        before(name, roles);
        behind(name, roles);
      }
    }
    return List.copyOf(roles);
  }

  private void before(Name name, Set<String> roles) {
    if (name.sign() == Name.Sign.TITLE && name.title() < name.from()) {
      int end = name.from();
      while (end > name.title() && lexicon.isAcademic(words.get(end - 1).text())) {
        end--;
      }
      if (end > name.title()) {
        roles.add(join(name.title(), end));
      }
      return;
    }
    int start = name.from();
    int sentence = words.get(start).sentence();
    while (start > 0
        && name.from() - start < MOST_WORDS
        && words.get(start - 1).sentence() == sentence
        && isRoleWord(words.get(start - 1), start == name.from())) {
      start--;
    }
    if (start < name.from()) {
      roles.add(join(start, name.from()));
    }
  }

  private boolean isRoleWord(Word word, boolean last) {
    return word.kind() == Word.Kind.LOWER
        && (last ? lexicon.isRoleNoun(word.text()) : lexicon.isRoleModifier(word.text()));
  }

  private void behind(Name name, Set<String> roles) {
    int start = name.to() + 1;
    if (start >= words.size()) {
      return;
    }
    boolean article = ARTICLES.contains(words.get(start).text());
    boolean copula = article && COPULAS.contains(words.get(name.to()).text());
    if (!copula && !words.get(name.to()).is(",")) {
      return;
    }
    start += article ? 1 : 0;
    for (int i = start; i < Math.min(words.size(), start + MOST_WORDS); i++) {
      Word word = words.get(i);
      if (word.sentence() != words.get(name.from()).sentence()) {
        return;
      }
      boolean known =
          lexicon.isRoleModifier(word.text()) || lexicon.gazetteer().find(word.text()) != null;
      if (lexicon.isRoleNoun(word.text()) && !goesOn(i)) {
        if (isOfNext(article, i)) {
          return;
        }
        roles.add(join(start, i + 1));
        return;
      }
      if (!known && !lexicon.isRoleNoun(word.text())) {
        return;
      }
    }
  }

  /** "…, businesswoman Ann Poe": the occupation of the next one in a list. */
  private boolean isOfNext(boolean article, int at) {
    return !article && at + 1 < words.size() && words.get(at + 1).isCapital();
  }

  private boolean goesOn(int at) {
    return at + 1 < words.size()
        && words.get(at + 1).sentence() == words.get(at).sentence()
        && (lexicon.isRoleNoun(words.get(at + 1).text()) || words.get(at).ends());
  }

  private String join(int from, int to) {
    StringBuilder role = new StringBuilder();
    for (int i = from; i < to; i++) {
      role.append(i > from ? " " : "").append(words.get(i).text());
    }
    return role.toString();
  }
}

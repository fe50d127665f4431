package newsarchive.archive.following;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import newsarchive.archive.following.Content.Item;
import newsarchive.archive.following.Content.Person;
import newsarchive.model.Claim.Modality;
import newsarchive.model.Figure;
import newsarchive.model.Span;
import org.jspecify.annotations.Nullable;

/** Reads what a claim says; one use for one claim. */
final class ContentReader {
  private final WordLists lists;
  private final QuantityReader reader;
  private final Said said;
  private final List<Word> words;
  private final List<Item> items = new ArrayList<>();
  private final List<Quantity> quantities = new ArrayList<>();
  private final Set<String> days = new TreeSet<>();
  private @Nullable Span negation;
  private int negations;
  private boolean obscure;
  private boolean unfinished;
  private Person person = Person.NOBODY;

  private ContentReader(Said said, WordLists lists) {
    this.said = said;
    this.lists = lists;
    reader = new QuantityReader(lists);
    words = withoutContrast(Splitter.split(said.words()));
  }

  static Content read(Said said, WordLists lists) {
    ContentReader reading = new ContentReader(said, lists);
    int at = 0;
    while (at < reading.words.size()) {
      at = reading.take(at);
    }
    return reading.content();
  }

  private Content content() {
    Span denied = negation;
    if (said.modality() == Modality.DENIED) {
      negations++;
      denied = denied == null ? new Span(0, 0) : denied;
    }
    Tense tense = Tense.of(words, said.reported(), lists);
    boolean fragment = said.reported() && tense == null;
    boolean unclear =
        obscure
            || fragment
            || negations > 1
            || said.modality() == Modality.HYPOTHETICAL
            || said.words().stripTrailing().endsWith("?");
    return new Content(
        List.copyOf(items),
        List.copyOf(quantities),
        denied,
        unclear,
        tense == null ? Tense.PRESENT : tense,
        isPassive(),
        person,
        Set.copyOf(days),
        unfinished);
  }

  /** "71 million and not 48": what stands behind "not" is not claimed. */
  private static List<Word> withoutContrast(List<Word> words) {
    List<Word> kept = new ArrayList<>();
    boolean skip = false;
    for (int i = 0; i < words.size(); i++) {
      boolean comma = words.get(i).low().equals(",");
      boolean link = comma || words.get(i).low().equals("and");
      boolean not = i + 1 < words.size() && words.get(i + 1).low().equals("not");
      skip = link ? not : skip;
      if (!skip && !comma) {
        kept.add(words.get(i));
      }
    }
    return kept;
  }

  private int take(int at) {
    for (int ahead = 0; ahead < 4 && at + ahead < words.size(); ahead++) {
      Figure figure = figureAt(at + ahead);
      if (figure != null && reader.bound(words, at + ahead).from() == at) {
        return takeFigure(figure, at + ahead);
      }
    }
    Word word = words.get(at);
    if (lists.is("negation", word.low())) {
      deny(at);
    } else if (lists.is("deictic", word.low()) || isRelativeTime(at)) {
      days.add(word.low());
    } else {
      takePlain(word, at);
    }
    return at + 1;
  }

  private void takePlain(Word word, int at) {
    String low = word.low();
    unfinished |= lists.is("not-finished", low);
    obscure |= lists.is("hypothetical", low);
    if (lists.is("first-person", low)) {
      person = person == Person.OTHERS ? person : Person.SPEAKER;
    } else if (lists.is("third-person", low)) {
      takeThirdPerson(low, at);
    } else if (low.equals("against") && !items.isEmpty() && votes()) {
      negations++;
      negation = word.span();
    } else if (modal(low) != null) {
      items.add(new Item(String.valueOf(modal(low)), word.span(), false, true));
    } else if (!lists.is("stop", low) && !isEvery(at)) {
      String stem = lists.stem(low);
      boolean name = word.capital() && at > 0;
      items.add(
          new Item(stem, word.span(), name || said.names().contains(low), isOpaque(low, stem)));
    }
  }

  private boolean isOpaque(String low, String stem) {
    return lists.is("opaque", low) || lists.isOpaque(stem) || Character.isDigit(low.charAt(0));
  }

  private void takeThirdPerson(String low, int at) {
    boolean subject = items.isEmpty() && person == Person.NOBODY && lists.is("subject", low);
    boolean verb = at + 1 < words.size() && lists.is("behind-subject", words.get(at + 1).low());
    person = subject && verb ? Person.SUBJECT : Person.OTHERS;
  }

  private @Nullable String modal(String low) {
    for (String kind : List.of("must", "can", "may")) {
      if (lists.is(kind, low)) {
        return kind;
      }
    }
    return null;
  }

  private boolean votes() {
    return items.stream().anyMatch(item -> lists.isVote(item.stem()));
  }

  /** "every year" is "a year". */
  private boolean isEvery(int at) {
    String low = words.get(at).low();
    String next = at + 1 < words.size() ? words.get(at + 1).low() : "";
    return List.of("every", "each", "per").contains(low) && lists.is("time-unit", next);
  }

  /** "last week", "next year" */
  private boolean isRelativeTime(int at) {
    String next = at + 1 < words.size() ? words.get(at + 1).low() : "";
    return lists.is("relative-time", words.get(at).low()) && lists.is("time-unit", next);
  }

  private void deny(int at) {
    Word word = words.get(at);
    String next = at + 1 < words.size() ? words.get(at + 1).low() : "";
    obscure |= lists.is("scope-after-negation", next);
    if (word.low().equals("cannot")) {
      items.add(new Item("can", word.span(), false, true));
    }
    negations++;
    negation = word.span();
  }

  private @Nullable Figure figureAt(int at) {
    Span span = words.get(at).span();
    for (Figure figure : said.figures()) {
      if (figure.span().contains(span) || figure.span().start() == span.start()) {
        return figure;
      }
    }
    return null;
  }

  private int takeFigure(Figure figure, int first) {
    int end = first;
    while (end < words.size() && words.get(end).span().start() < figure.span().end()) {
      end++;
    }
    Quantity quantity = reader.read(figure, words, first, end);
    if (quantity != null) {
      quantities.add(quantity);
    } else {
      items.add(new Item("=" + figure.value(), figure.span(), true, true));
    }
    return end;
  }

  private boolean isPassive() {
    for (int i = 0; i + 1 < words.size(); i++) {
      if (lists.is("be", words.get(i).low())) {
        for (int next = i + 1; next < Math.min(words.size(), i + 3); next++) {
          String low = words.get(next).low();
          boolean participle = !low.equals("been") && Tense.isParticiple(low, lists);
          if (participle && !lists.hasAntonym(lists.stem(low))) {
            return true;
          }
        }
      }
    }
    return false;
  }
}

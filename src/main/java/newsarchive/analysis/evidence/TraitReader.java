package newsarchive.analysis.evidence;

import java.util.List;
import java.util.Locale;
import newsarchive.analysis.quotes.Reading;
import newsarchive.analysis.tagger.TaggedArticle;
import newsarchive.analysis.tagger.TaggedAttribution;
import newsarchive.learning.FeatureBag;
import newsarchive.model.Article;
import newsarchive.model.Attribution;
import newsarchive.model.EntityType;
import newsarchive.model.LocalEntity;
import newsarchive.model.Paragraph;
import newsarchive.model.Span;
import newsarchive.model.Statement;
import newsarchive.model.Token;
import org.jspecify.annotations.Nullable;

/** Observes the attributions of one article. */
final class TraitReader {
  private static final int FAR = 60;

  private final Places places;
  private final Article article;
  private final Readings readings;

  TraitReader(Article article, List<LocalEntity> entities, Readings readings) {
    this.article = article;
    this.places = new Places(article, entities);
    this.readings = readings;
  }

  Traits read(Statement statement, Attribution attribution) {
    Traits traits = new Traits();
    traits.put(Trait.KIND, Traits.kind(statement.kind()));
    Span source = Case.source(statement, attribution);
    LocalEntity named = source == null ? null : places.named(source);
    traits.put(Trait.SOURCE_FORM, form(statement.source(), named).number());
    if (!attribution.evidence().isEmpty()) {
      traits.put(Trait.SPEAKER_RULE, FeatureBag.code(attribution.evidence().get(0).rule()));
    }
    traits.put(Trait.SPEAKER_SURE, (int) (20 * attribution.confidence()));
    tagger(traits, statement, source);
    rules(traits, statement, source);
    places(traits, statement, source);
    lengths(traits, statement);
    rivals(traits, statement, source, named);
    return traits;
  }

  private SourceForm form(@Nullable Span source, @Nullable LocalEntity named) {
    if (source == null || source.isEmpty()) {
      return SourceForm.NONE;
    }
    String words = article.words(source);
    SourceForm pronoun = SourceForm.pronoun(words);
    if (pronoun != null) {
      return pronoun;
    }
    if (named != null) {
      boolean person = named.type() == EntityType.PERSON;
      return person ? SourceForm.PERSON : SourceForm.BODY;
    }
    int last = words.lastIndexOf(' ') + 1;
    boolean capital = last < words.length() && Character.isUpperCase(words.charAt(last));
    return capital ? SourceForm.OTHER_NAME : SourceForm.DESCRIPTION;
  }

  private void tagger(Traits traits, Statement statement, @Nullable Span source) {
    Reading ofCue = statement.cue() == null ? null : readings.learned().ofCue(statement.cue());
    if (ofCue != null) {
      TaggedAttribution one = readings.chances(ofCue);
      if (one != null) {
        traits.put(Trait.TAGGED, one.stands() ? 2 : 1);
        traits.put(Trait.TAGGED_CUE, Traits.odds(one.cueProbability()));
        traits.put(Trait.TAGGED_ALL, Traits.odds(one.probability()));
      }
      traits.put(Trait.TAGGED_SOURCE, same(ofCue.source(), source));
      traits.put(Trait.TAGGED_CONTENT, common(ofCue.content(), statement.content()));
    }
    traits.put(Trait.TAGGED_OWNER, owner(readings.learned(), statement, ofCue, source));
    TaggedArticle read = readings.tagged();
    if (read != null) {
      double said = statement.content().stream().mapToDouble(read::content).average().orElse(0);
      traits.put(Trait.SAID, Traits.odds(said));
      double least = statement.quoted().stream().mapToDouble(read::content).min().orElse(0);
      traits.put(Trait.SAID_QUOTED, Traits.odds(least));
    }
  }

  private void rules(Traits traits, Statement statement, @Nullable Span source) {
    Reading ofCue = statement.cue() == null ? null : readings.ruled().ofCue(statement.cue());
    if (ofCue != null) {
      traits.put(Trait.RULED_SOURCE, same(ofCue.source(), source));
      traits.put(Trait.RULED_CONTENT, common(ofCue.content(), statement.content()));
    }
    traits.put(Trait.RULED_OWNER, owner(readings.ruled(), statement, ofCue, source));
  }

  /** 1 none there, 2 the same words, 3 some of them, 4 others. */
  private static int same(@Nullable Span other, @Nullable Span source) {
    if (other == null || source == null) {
      return other == null && source == null ? 2 : 1;
    }
    return other.equals(source) ? 2 : other.overlaps(source) ? 3 : 4;
  }

  /** Tenths. */
  private static int common(List<Span> one, List<Span> other) {
    int common = 0;
    int all = 0;
    for (Span a : one) {
      all += a.length();
      for (Span b : other) {
        common += Math.max(0, Math.min(a.end(), b.end()) - Math.max(a.start(), b.start()));
      }
    }
    all += other.stream().mapToInt(Span::length).sum() - common;
    return 1 + 10 * common / Math.max(1, all);
  }

  /** 0 nobody, 1 this cue, 2 another one with this source, 3 with another source. */
  private static int owner(
      Owners owners, Statement statement, @Nullable Reading ofCue, @Nullable Span source) {
    Reading owner = owners.ofContent(Readings.words(statement));
    if (owner == null) {
      return 0;
    }
    if (owner.equals(ofCue)) {
      return 1;
    }
    Span other = owner.source();
    return other != null && source != null && other.overlaps(source) ? 2 : 3;
  }

  private void places(Traits traits, Statement statement, @Nullable Span source) {
    Span cue = statement.cue();
    Span content = statement.span();
    int order = 0;
    if (cue != null) {
      order = cue.end() <= content.start() ? 1 : cue.start() >= content.end() ? 2 : 3;
      traits.put(Trait.CUE_TO_CONTENT, distance(cue, statement));
    }
    if (source != null) {
      int side = source.end() <= content.start() ? 1 : source.start() >= content.end() ? 2 : 3;
      int cueSide = cue == null ? 0 : source.start() < cue.start() ? 1 : 2;
      order += 4 * side + 16 * cueSide;
      traits.put(Trait.SOURCE_TO_CONTENT, distance(source, statement));
      int from = article.sentenceAt(source.start());
      int to = article.sentenceAt(content.start());
      int end = article.sentenceAt(Math.max(content.start(), content.end() - 1));
      int paragraphs = article.paragraphAt(content.start()) - article.paragraphAt(source.start());
      boolean shared = from >= to && from <= end;
      traits.put(Trait.APART, 1 + (shared ? 0 : 1) + 2 * Math.min(3, Math.abs(paragraphs)));
    }
    if (cue != null && source != null) {
      traits.put(Trait.CUE_TO_SOURCE, 1 + Traits.size(places.between(cue, source)));
    }
    traits.put(Trait.PLACE, order);
    traits.put(Trait.PARAGRAPH, Math.min(3, article.paragraphAt(content.start())));
  }

  private int distance(Span span, Statement statement) {
    int least = FAR;
    for (Span part : statement.content()) {
      least = Math.min(least, places.between(span, part));
    }
    return 1 + Traits.size(least);
  }

  private void lengths(Traits traits, Statement statement) {
    int content = statement.content().stream().mapToInt(places::tokens).sum();
    int quoted = statement.quoted().stream().mapToInt(places::tokens).sum();
    traits.put(Trait.CONTENT_LENGTH, Traits.size(content));
    traits.put(Trait.QUOTED_LENGTH, Traits.size(quoted));
    traits.put(Trait.PARTS, Math.min(4, statement.content().size()));
    int within = statement.within() == null ? 0 : 1;
    int setOff = statement.isSetOff() ? 2 : 0;
    traits.put(Trait.STANDING, within + setOff + (statement.unclosed() ? 4 : 0));
    Span cue = statement.cue();
    if (cue != null && !cue.isEmpty()) {
      Token last = article.tokens().get(article.tokenEndingBehind(cue.end() - 1));
      String word = article.words(last.span()).toLowerCase(Locale.ROOT);
      traits.put(Trait.CUE_WORD, FeatureBag.code(word));
      traits.put(Trait.CUE_LENGTH, Math.min(4, places.tokens(cue)));
    }
    traits.put(Trait.EDGES, edges(statement));
    traits.put(Trait.MARK, statement.quoted().isEmpty() ? 0 : mark(statement.quoted().get(0)));
  }

  /** 1 for a double mark before the words, 2 for a single one. */
  private int mark(Span quoted) {
    char before = quoted.start() == 0 ? ' ' : article.text().charAt(quoted.start() - 1);
    boolean twice = quoted.start() > 1 && article.text().charAt(quoted.start() - 2) == before;
    return "\"“”„«»".indexOf(before) >= 0 ? 1 : "'‘’‚`".indexOf(before) >= 0 ? (twice ? 1 : 2) : 0;
  }

  private int edges(Statement statement) {
    String text = article.text();
    Span first = statement.content().get(0);
    Span last = statement.content().get(statement.content().size() - 1);
    boolean capital = Character.isUpperCase(text.charAt(first.start()));
    char end = last.isEmpty() ? ' ' : text.charAt(last.end() - 1);
    int mark = ".?!".indexOf(end) >= 0 ? 1 : end == ',' ? 2 : 0;
    return (capital ? 1 : 0) + 2 * mark;
  }

  private void rivals(
      Traits traits, Statement statement, @Nullable Span source, @Nullable LocalEntity named) {
    int at = source == null ? statement.span().start() : source.start();
    Span sentence = article.sentences().get(article.sentenceAt(at)).span();
    traits.put(Trait.RIVALS, places.persons(sentence, named, 3));
    Paragraph here = article.paragraphs().get(article.paragraphAt(at));
    int from = article.paragraphs().get(Math.max(0, here.index() - 1)).span().start();
    Span near = new Span(Math.min(from, at), at);
    traits.put(Trait.RIVALS_NEAR, places.persons(near, named, 5));
  }
}

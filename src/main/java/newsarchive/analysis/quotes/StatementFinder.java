package newsarchive.analysis.quotes;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import newsarchive.analysis.quotes.NounPhrases.Phrase;
import newsarchive.analysis.tagger.AttributionTagger;
import newsarchive.analysis.tagger.TaggedArticle;
import newsarchive.model.Article;
import newsarchive.model.EntityType;
import newsarchive.model.LocalEntity;
import newsarchive.model.QuotedTerm;
import newsarchive.model.Span;
import newsarchive.model.Statement;
import org.jspecify.annotations.Nullable;

/**
 * Finds what was said: words in quotation marks and reported speech, each with the cue and the
 * source that the text gives it; by rules and by the learned tagger together. A pure function,
 * linear in the length of the article.
 */
public final class StatementFinder {
  private final @Nullable Supplier<AttributionTagger> tagger;

  /** Reads with rules and with what was learned. */
  public StatementFinder() {
    this(AttributionTagger::standard);
  }

  private StatementFinder(@Nullable Supplier<AttributionTagger> tagger) {
    this.tagger = tagger;
  }

  /** The rules alone: what holds whatever was learned. */
  public static StatementFinder byRules() {
    return new StatementFinder((Supplier<AttributionTagger>) null);
  }

  /** With another tagger than that of the program, for measuring. */
  public static StatementFinder with(AttributionTagger tagger) {
    return new StatementFinder(() -> tagger);
  }

  public FoundStatements find(Article article, List<LocalEntity> entities) {
    List<Passage> passages = PassageScanner.scan(article);
    Words words = new Words(article, passages);
    Set<Integer> places = placeEnds(entities);
    RelationFinder finder = new RelationFinder(article, words, places);
    SetOffWords setOff = new SetOffWords(article, words, personSpans(entities));
    TaggedArticle tagged = tagger == null ? null : tagger.get().read(article);
    TaggedRelations learned = tagged == null ? null : new TaggedRelations(tagged, words, passages);
    LooseTags tags = new LooseTags(article, words);
    PassageOwners owners = new PassageOwners(words, passages, tags, finder.denied(), learned);
    RelationChoice choice = new RelationChoice(article, words, finder.denied());
    Adjuncts adjuncts = new Adjuncts(article, words, passages);
    List<Reading> readings = new ArrayList<>();
    int from = 0;
    while (from < words.size()) {
      int to = from;
      while (to < words.size() && words.paragraph(to) == words.paragraph(from)) {
        to++;
      }
      List<Relation> ruled = finder.find(from, to);
      ruled.forEach(relation -> addReading(words, relation, readings));
      List<Relation> found = learned == null ? ruled : choice.join(ruled, learned.before(to));
      found = adjuncts.without(found);
      Relation own = setOff.find(from, to, found);
      if (own != null) {
        found = new ArrayList<>(found);
        found.removeIf(relation -> !own.holds(relation));
        found.add(own);
      }
      owners.addParagraph(from, to, found);
      from = to;
    }
    StatementBuilder builder = new StatementBuilder(article, words, passages);
    List<StatementBuilder.Draft> drafts = new ArrayList<>();
    owners.relations().forEach(relation -> drafts.add(builder.draft(relation)));
    addNested(article, passages, places, drafts);
    List<Statement> statements = builder.build(drafts);
    return new FoundStatements(statements, owners.terms(), readings, tagged);
  }

  private static void addReading(Words words, Relation relation, List<Reading> readings) {
    Cue cue = relation.cue();
    if (cue != null) {
      List<Span> content =
          relation.runs().stream().map(run -> words.span(run.first(), run.last())).toList();
      Span span = words.span(cue.first(), cue.last());
      readings.add(new Reading(span, relation.source(), content));
    }
  }

  /**
   * The words in quotation marks alone, without cue and source, for a text whose language this room
   * does not know: those that can be a sentence are statements, the others terms.
   */
  public FoundStatements findQuoted(Article article) {
    List<Passage> passages = PassageScanner.scan(article);
    Words words = new Words(article, passages);
    TermJudge judge = new TermJudge(words);
    StatementBuilder builder = new StatementBuilder(article, words, passages);
    List<StatementBuilder.Draft> drafts = new ArrayList<>();
    List<QuotedTerm> terms = new ArrayList<>();
    for (Passage passage : passages) {
      int first = words.tokenAt(passage.outer().start());
      int end = words.tokenAt(passage.outer().end());
      if (passage.parent() >= 0 || first >= end) {
        continue;
      }
      if (judge.sentenceLike(first, end) || judge.isAnnounced(passage, first, end)) {
        Phrase run = new Phrase(first, end - 1);
        drafts.add(builder.draft(new Relation(null, null, List.of(run))));
      } else {
        terms.add(judge.term(passage, first, end));
      }
    }
    return new FoundStatements(builder.build(drafts), terms, List.of(), null);
  }

  /** Quotations inside quotations, read with the outer marks taken for words of the text. */
  private static void addNested(
      Article article,
      List<Passage> passages,
      Set<Integer> places,
      List<StatementBuilder.Draft> drafts) {
    List<Passage> inner = new ArrayList<>();
    Set<Integer> holders = new HashSet<>();
    for (Passage passage : passages) {
      boolean second = passage.parent() >= 0 && passages.get(passage.parent()).parent() < 0;
      if (second) {
        inner.add(passage.asOutermost());
        holders.add(passage.parent());
      }
    }
    if (inner.isEmpty()) {
      return;
    }
    Words words = new Words(article, inner);
    RelationFinder finder = new RelationFinder(article, words, places);
    StatementBuilder builder = new StatementBuilder(article, words, inner);
    for (int holder : holders.stream().sorted().toList()) {
      int from = words.tokenAt(passages.get(holder).inner().start());
      int to = words.tokenAt(passages.get(holder).inner().end());
      for (Relation relation : finder.find(from, to)) {
        boolean quotes = relation.runs().stream().anyMatch(run -> words.isQuoted(run.first()));
        if (quotes && relation.firstToken() >= from && relation.lastToken() < to) {
          drafts.add(builder.draft(relation));
        }
      }
    }
  }

  private static Set<Span> personSpans(List<LocalEntity> entities) {
    Set<Span> spans = new HashSet<>();
    for (LocalEntity entity : entities) {
      if (entity.type() == EntityType.PERSON) {
        entity.mentions().forEach(mention -> spans.add(mention.span()));
      }
    }
    return spans;
  }

  private static Set<Integer> placeEnds(List<LocalEntity> entities) {
    Set<Integer> ends = new HashSet<>();
    for (LocalEntity entity : entities) {
      if (entity.type() == EntityType.PLACE || entity.type() == EntityType.LOCATION) {
        entity.mentions().forEach(mention -> ends.add(mention.span().end()));
      }
    }
    return ends;
  }
}

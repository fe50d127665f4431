package newsarchive.site;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import newsarchive.archive.Archive;
import newsarchive.archive.Speaker;
import newsarchive.archive.StatementRef;
import newsarchive.archive.Volume;
import newsarchive.model.AnalyzedArticle;
import newsarchive.model.Article;
import newsarchive.model.ArticleId;
import newsarchive.model.Attribution;
import newsarchive.model.Claim;
import newsarchive.model.ClaimId;
import newsarchive.model.PartialDate;
import newsarchive.model.Span;
import newsarchive.model.Statement;
import newsarchive.model.StatementId;
import org.jspecify.annotations.Nullable;

/** An article with what pages need again and again: its glyphs, numbers and colours. */
final class ShownArticle {
  /** Characters of a title that pages show; no headline is so long. */
  private static final int TITLE = 300;

  private final Archive archive;
  private final AnalyzedArticle analyzed;
  private final Glyphs glyphs;
  private final Cast cast;
  private final Gaps gaps;
  private final Map<StatementId, Integer> statements = new HashMap<>();
  private final Map<ClaimId, Integer> claims = new HashMap<>();

  ShownArticle(Archive archive, AnalyzedArticle analyzed) {
    this.archive = archive;
    this.analyzed = analyzed;
    this.glyphs = Glyphs.of(analyzed);
    this.cast = Cast.of(archive, analyzed);
    this.gaps = Gaps.of(archive, analyzed);
    analyzed.statements().forEach(s -> statements.put(s.id(), statements.size()));
    analyzed.claims().forEach(claim -> claims.put(claim.id(), claims.size()));
  }

  AnalyzedArticle analyzed() {
    return analyzed;
  }

  Article article() {
    return analyzed.article();
  }

  ArticleId id() {
    return article().id();
  }

  Glyphs glyphs() {
    return glyphs;
  }

  Cast cast() {
    return cast;
  }

  Gaps gaps() {
    return gaps;
  }

  String title() {
    return Words.shortened(Words.title(article().metadata().title()), TITLE);
  }

  @Nullable PartialDate date() {
    return article().metadata().published();
  }

  Statement statement(StatementId id) {
    return analyzed.statements().get(place(id));
  }

  boolean has(StatementId id) {
    return statements.containsKey(id);
  }

  Attribution attribution(StatementId id) {
    return analyzed.attributions().get(place(id));
  }

  StatementRef ref(StatementId id) {
    return new StatementRef(id(), id);
  }

  List<Speaker> speakers(StatementId id) {
    return archive.speakersOf(ref(id)).stream().distinct().toList();
  }

  String css(StatementId id) {
    return cast.css(speakers(id));
  }

  Volume volume(List<StatementRef> refs) {
    return Volume.of(archive, refs);
  }

  /** The statement's number in the article, from 1. */
  int number(StatementId id) {
    return place(id) + 1;
  }

  /** The claim's number in the article, from 1. */
  int number(ClaimId id) {
    return claims.getOrDefault(id, -1) + 1;
  }

  /** Index of the paragraph where a stretch begins. */
  int paragraph(Span span) {
    return article().paragraphAt(span.start());
  }

  /** "quoted", "reported within 15". */
  String how(Statement statement) {
    String how = Words.how(statement.kind());
    return statement.within() == null ? how : how + " within " + number(statement.within());
  }

  /** The words of a claim as a line. */
  String words(Claim claim) {
    return glyphs.line(claim.span());
  }

  private int place(StatementId id) {
    return statements.getOrDefault(id, -1);
  }
}

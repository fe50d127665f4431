package newsarchive.model;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An article with everything that was found in it. Every reference resolves, every span lies in the
 * text, and every statement has exactly one attribution, in the same order.
 *
 * @param statements ascending by span, outer before inner
 * @param terms words in quotation marks that are nobody's statement, ascending
 * @param claims ascending by span
 * @param language which the text was read as; in another than English nothing is attributed
 * @param edited what editors did to it
 */
public record AnalyzedArticle(
    Article article,
    List<Statement> statements,
    List<QuotedTerm> terms,
    List<LocalEntity> entities,
    List<Voice> voices,
    List<Attribution> attributions,
    List<Claim> claims,
    TextLanguage language,
    Edited edited) {
  /** An English article. */
  public AnalyzedArticle(
      Article article,
      List<Statement> statements,
      List<QuotedTerm> terms,
      List<LocalEntity> entities,
      List<Voice> voices,
      List<Attribution> attributions,
      List<Claim> claims) {
    this(
        article,
        statements,
        terms,
        entities,
        voices,
        attributions,
        claims,
        TextLanguage.ENGLISH,
        Edited.NOTHING);
  }

  /** The same with what editors did. */
  public AnalyzedArticle with(Edited edits) {
    return new AnalyzedArticle(
        article, statements, terms, entities, voices, attributions, claims, language, edits);
  }

  /** The same in less memory, for keeping. */
  public AnalyzedArticle packed() {
    return new AnalyzedArticle(
        article.packed(),
        statements,
        terms,
        entities,
        voices,
        attributions,
        claims,
        language,
        edited);
  }

  public AnalyzedArticle {
    statements = List.copyOf(statements);
    terms = List.copyOf(terms);
    entities = List.copyOf(entities);
    voices = List.copyOf(voices);
    attributions = List.copyOf(attributions);
    claims = List.copyOf(claims);
    checkStatements(article, statements, attributions, voices.size());
    for (int i = 0; i < entities.size(); i++) {
      requireNumber("entity", entities.get(i).number(), i);
      for (Mention mention : entities.get(i).mentions()) {
        requireInside(article, mention.span());
      }
    }
    for (int i = 0; i < voices.size(); i++) {
      requireNumber("voice", voices.get(i).number(), i);
      requireReference("entity", voices.get(i).entity(), entities.size());
    }
    checkClaims(article, statements, claims, entities.size());
  }

  private static void checkStatements(
      Article article, List<Statement> statements, List<Attribution> attributions, int voices) {
    if (attributions.size() != statements.size()) {
      throw new IllegalArgumentException(
          statements.size() + " statements, " + attributions.size() + " attributions");
    }
    Set<StatementId> seen = new HashSet<>();
    for (int i = 0; i < statements.size(); i++) {
      Statement statement = statements.get(i);
      requireInside(article, statement.span());
      if (i > 0 && statements.get(i - 1).span().compareTo(statement.span()) > 0) {
        throw new IllegalArgumentException("out of order: " + statement.id());
      }
      if (statement.within() != null && !seen.contains(statement.within())) {
        throw new IllegalArgumentException(statement.id() + " within none: " + statement.within());
      }
      if (!seen.add(statement.id()) || !attributions.get(i).statement().equals(statement.id())) {
        throw new IllegalArgumentException("id twice or attribution missing: " + statement.id());
      }
      attributions.get(i).voices().forEach(voice -> requireReference("voice", voice, voices));
    }
  }

  private static void checkClaims(
      Article article, List<Statement> statements, List<Claim> claims, int entities) {
    Set<StatementId> known = new HashSet<>();
    statements.forEach(statement -> known.add(statement.id()));
    Set<ClaimId> seen = new HashSet<>();
    for (Claim claim : claims) {
      requireInside(article, claim.span());
      if (!known.contains(claim.statement()) || !seen.add(claim.id())) {
        throw new IllegalArgumentException("claim twice or without statement: " + claim.id());
      }
      claim.entities().forEach(entity -> requireReference("entity", entity, entities));
    }
  }

  private static void requireInside(Article article, Span span) {
    if (span.end() > article.text().length()) {
      throw new IllegalArgumentException(span + " lies outside of " + article.id());
    }
  }

  private static void requireNumber(String what, int number, int expected) {
    if (number != expected) {
      throw new IllegalArgumentException(what + " " + number + " stands at place " + expected);
    }
  }

  private static void requireReference(String what, @Nullable Integer number, int size) {
    if (number != null && (number < 0 || number >= size)) {
      throw new IllegalArgumentException("no " + what + " has the number " + number);
    }
  }
}

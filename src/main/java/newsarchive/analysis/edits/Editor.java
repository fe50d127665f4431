package newsarchive.analysis.edits;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import newsarchive.model.AnalyzedArticle;
import newsarchive.model.Article;
import newsarchive.model.Claim;
import newsarchive.model.ClaimId;
import newsarchive.model.Correction;
import newsarchive.model.Correction.Kind;
import newsarchive.model.DecidedSpeaker;
import newsarchive.model.Decision;
import newsarchive.model.Edited;
import newsarchive.model.Edits;
import newsarchive.model.LocalEntity;
import newsarchive.model.Orphan;
import newsarchive.model.PlacedCorrection;
import newsarchive.model.QuotedTerm;
import newsarchive.model.Span;
import newsarchive.model.Statement;
import newsarchive.model.StatementId;
import org.jspecify.annotations.Nullable;

/**
 * The corrections of one article, carried out stage by stage: entities, then statements, then
 * speakers, then claims. One instance serves one article once.
 */
public final class Editor {
  /** A cue may begin so many characters behind the gap before it. */
  private static final int GAP = 3;

  private final Article article;
  private final Edits edits;
  private final Map<Correction, StatementId> statementOf = new HashMap<>();
  private final Map<Correction, ClaimId> claimOf = new HashMap<>();
  private final Map<Correction, EntityEdits.Change> changes = new HashMap<>();
  private final Map<StatementId, DecidedSpeaker> speakers = new LinkedHashMap<>();
  private final Map<StatementId, Correction> deciders = new HashMap<>();
  private final List<Span> named = new ArrayList<>();
  private final List<Orphan> orphans;
  private @Nullable StatementEdits said;

  /**
   * @param article cut with the same edits
   */
  public Editor(Article article, Edits edits) {
    this.article = article;
    this.edits = edits;
    this.orphans = new ArrayList<>(edits.orphans());
  }

  /** True if anything was written about an article, or a name in it is of another kind. */
  public static boolean concerns(AnalyzedArticle plain, Edits edits) {
    KnownKinds kinds = new KnownKinds(edits.names(), plain.article().id());
    return !edits.isEmpty()
        || plain.entities().stream().anyMatch(e -> kinds.instead(e.type(), e.name()) != null);
  }

  /** The entities, in order of the first mention. */
  public List<LocalEntity> entities(List<LocalEntity> found) {
    EntityEdits entities = new EntityEdits(article, found);
    entities.settle(new KnownKinds(edits.names(), article.id()));
    for (PlacedCorrection placed : edits.corrections()) {
      switch (placed.correction().kind()) {
        case ENTITY_KIND, SAME_NAME, OTHER_NAME -> {
          EntityEdits.Change change = entities.apply(placed);
          if (change == null) {
            lose(placed.correction(), "no name is found in these words");
          } else {
            changes.put(placed.correction(), change);
          }
        }
        default -> {}
      }
    }
    List<LocalEntity> edited = entities.entities();
    edited.forEach(entity -> entity.mentions().forEach(mention -> named.add(mention.span())));
    return edited;
  }

  /** The statements; {@link #terms} and {@link #speakers} go with them. */
  public List<Statement> statements(List<Statement> found, List<QuotedTerm> terms) {
    StatementEdits changed = new StatementEdits(article, found, terms);
    said = changed;
    edits.of(Kind.NO_STATEMENT).forEach(placed -> remove(changed, placed));
    edits.of(Kind.STATEMENT).forEach(placed -> add(changed, placed));
    edits.of(Kind.SPEAKER).forEach(placed -> add(changed, placed));
    edits.of(Kind.MISSING_NAME).forEach(placed -> supply(changed, placed));
    edits.of(Kind.CHECKED).forEach(placed -> check(changed, placed));
    return List.copyOf(changed.statements());
  }

  /** Words in quotation marks that nobody said, after {@link #statements}. */
  public List<QuotedTerm> terms() {
    return said == null ? List.of() : List.copyOf(said.terms());
  }

  /** Who makes which statement, as editors decided. */
  public Map<StatementId, DecidedSpeaker> speakers() {
    return speakers;
  }

  /** The claims without those that editors rejected. */
  public List<Claim> claims(List<Claim> found) {
    List<Claim> claims = new ArrayList<>(found);
    for (PlacedCorrection placed : edits.corrections()) {
      Kind kind = placed.correction().kind();
      if (kind == Kind.CLAIM_REJECTED
          || kind == Kind.CLAIM_REWORDED
          || kind == Kind.CLAIM_REVIEWED) {
        Claim claim = Overlap.claim(claims, placed.span());
        if (claim == null) {
          lose(placed.correction(), "no claim is found in these words");
        } else {
          claimOf.put(placed.correction(), claim.id());
          if (kind == Kind.CLAIM_REJECTED) {
            claims.remove(claim);
          }
        }
      }
    }
    return claims;
  }

  /**
   * What was done, beside what the program alone would have said.
   *
   * @param plain the article without any correction
   * @param edited with them
   */
  public Edited edited(AnalyzedArticle plain, AnalyzedArticle edited) {
    Formerly formerly = new Formerly(plain, edited);
    List<Decision> decisions = new ArrayList<>();
    for (PlacedCorrection placed : edits.corrections()) {
      Correction correction = placed.correction();
      EntityEdits.Change change = changes.get(correction);
      boolean lost =
          !statementOf.containsKey(correction)
              && orphans.stream().anyMatch(o -> o.place().equals(correction.place()));
      if (!lost && !formerly.hasBreak(placed)) {
        lose(correction, "no paragraph begins or could begin with these words");
        lost = true;
      }
      if (!lost) {
        Formerly.Said former =
            change != null
                ? new Formerly.Said(change.former(), 0, change.agreed())
                : formerly.said(placed, statementOf.get(correction));
        decisions.add(
            new Decision(
                correction,
                placed.span(),
                statementOf.get(correction),
                claimOf.get(correction),
                former.words(),
                former.confidence(),
                former.agreed()));
      }
    }
    return new Edited(decisions, edits.notes(), orphans);
  }

  private void remove(StatementEdits changed, PlacedCorrection placed) {
    Statement statement = Overlap.statement(changed.statements(), placed.span());
    if (statement == null) {
      lose(placed.correction(), "the program takes these words for no statement anyway");
    } else {
      changed.remove(statement);
    }
  }

  private void add(StatementEdits changed, PlacedCorrection placed) {
    Correction correction = placed.correction();
    Span cue = null;
    if (correction.words() != null) {
      cue = changed.cue(correction.words(), placed.span());
      if (cue == null) {
        lose(correction, "the cue \"" + correction.words() + "\" does not stand near these words");
      }
    }
    Statement known =
        correction.kind() == Kind.SPEAKER
            ? Overlap.statement(changed.statements(), placed.span())
            : null;
    Correction rival = known == null ? rival(changed.replacedBy(placed.span())) : null;
    if (rival == null) {
      decide(correction, known != null ? known : changed.add(placed.span(), cue));
    } else {
      contradict(correction, rival, "cuts through the statement of the entry at ");
    }
  }

  /** The statement whose cue, or whose words, follow the gap. */
  private void supply(StatementEdits changed, PlacedCorrection placed) {
    int gap = placed.span().start();
    Statement behind = null;
    for (Statement statement : changed.statements()) {
      Span cue = statement.cue();
      if (behind == null && cue != null && Math.abs(cue.start() - gap) <= GAP) {
        behind = statement;
      }
    }
    Statement statement =
        behind != null ? behind : Overlap.statement(changed.statements(), placed.span());
    if (statement != null) {
      decide(placed.correction(), statement);
    }
  }

  private void check(StatementEdits changed, PlacedCorrection placed) {
    Statement statement = Overlap.statement(changed.statements(), placed.span());
    if (statement != null) {
      statementOf.put(placed.correction(), statement.id());
    } else if (!isDoubtful(changed, placed.span())) {
      lose(placed.correction(), "no statement, no name and no gap stands in these words");
    }
  }

  /** Beside a statement, a name or a gap can be in doubt, or a part of a statement. */
  private boolean isDoubtful(StatementEdits changed, Span words) {
    return changed.statements().stream().anyMatch(s -> s.span().overlaps(words))
        || named.stream().anyMatch(mention -> 2 * Overlap.shared(mention, words) >= words.length())
        || article.elisions().stream()
            .anyMatch(gap -> words.start() <= gap.offset() && gap.offset() <= words.end());
  }

  private void decide(Correction correction, Statement statement) {
    Correction rival = rival(List.of(statement));
    if (rival != null && !rival.names().equals(correction.names())) {
      contradict(
          correction, rival, "names another speaker of the same statement than the entry at ");
      return;
    }
    deciders.put(statement.id(), correction);
    statementOf.put(correction, statement.id());
    speakers.put(
        statement.id(),
        new DecidedSpeaker(correction.names(), correction.type(), Signed.words(correction.by())));
  }

  /** An entry that has decided who makes one of the statements, or null. */
  private @Nullable Correction rival(List<Statement> statements) {
    return statements.stream()
        .map(statement -> deciders.get(statement.id()))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private void lose(Correction correction, String reason) {
    lose(
        correction,
        Orphan.Why.NOTHING_THERE,
        reason,
        "see with inspect what the program reads there, or remove the entry");
  }

  private void contradict(Correction correction, Correction rival, String reason) {
    lose(
        correction,
        Orphan.Why.CONTRADICTED,
        reason + rival.place().file() + ":" + rival.place().line(),
        "decide for one of them, or cut the statement in two with correct: statement");
  }

  private void lose(Correction correction, Orphan.Why why, String reason, String hint) {
    orphans.add(
        new Orphan(
            why, correction.place(), article.id(), correction.quote().exact(), reason, hint));
  }
}

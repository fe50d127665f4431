package newsarchive.analysis.speakers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import newsarchive.model.Article;
import newsarchive.model.Statement;
import newsarchive.model.StatementId;
import org.jspecify.annotations.Nullable;

/** What is known when a statement's turn comes: who spoke before, and where. */
final class Scene {
  /**
   * A statement whose speaker has been decided.
   *
   * @param members one, or several who speak together
   * @param sourceAt offset of its source, or of its beginning if it has none
   */
  record Turn(Statement statement, List<CastMember> members, int sourceAt, int paragraph) {
    /** The one who speaks, or the first of them. */
    CastMember member() {
      return members.get(0);
    }
  }

  private final Article article;
  private final Quoted quoted;
  private final List<Turn> turns = new ArrayList<>();
  private final Map<StatementId, Turn> byStatement = new HashMap<>();
  private @Nullable CastMember lost;
  private int lostAt;

  Scene(Article article, Quoted quoted) {
    this.article = article;
    this.quoted = quoted;
  }

  Article article() {
    return article;
  }

  Quoted quoted() {
    return quoted;
  }

  /** All turns so far. */
  List<Turn> turns() {
    return turns;
  }

  @Nullable Turn lastTurn() {
    return turns.isEmpty() ? null : turns.get(turns.size() - 1);
  }

  /** The last who spoke and is one person. */
  @Nullable Turn lastPerson() {
    int from = Math.max(0, turns.size() - 8);
    for (int i = turns.size() - 1; i >= from; i--) {
      CastMember member = turns.get(i).member().resolved();
      boolean alone = turns.get(i).members().size() == 1;
      if (alone && member.kind() == newsarchive.model.Voice.Kind.PERSON && !member.plural()) {
        return turns.get(i);
      }
    }
    return null;
  }

  /** The one who spoke in every turn of the paragraph where the last turn was, or null. */
  @Nullable CastMember onlySpeakerOf(int paragraph) {
    CastMember only = null;
    for (int i = turns.size() - 1; i >= 0 && turns.get(i).paragraph() == paragraph; i--) {
      CastMember member = turns.get(i).member().resolved();
      if (turns.get(i).members().size() > 1 || (only != null && only != member)) {
        return null;
      }
      only = member;
    }
    return only;
  }

  /** Remembers who spoke; what lies within another statement is no turn of the conversation. */
  void add(Turn turn) {
    byStatement.put(turn.statement().id(), turn);
    if (turn.statement().within() == null) {
      turns.add(turn);
    }
  }

  /** The turn of the statement that holds this one, or null. */
  @Nullable Turn around(Statement statement) {
    return statement.within() == null ? null : byStatement.get(statement.within());
  }

  /** The speaker whose name the source lost and has not given yet. */
  @Nullable CastMember lost() {
    return lost;
  }

  /** Offset of the gap where that name was. */
  int lostAt() {
    return lostAt;
  }

  void lose(CastMember member, int at) {
    lost = member;
    lostAt = at;
  }

  void find() {
    lost = null;
  }
}

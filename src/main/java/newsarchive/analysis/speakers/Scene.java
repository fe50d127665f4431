package newsarchive.analysis.speakers;

import java.util.ArrayList;
import java.util.List;
import newsarchive.model.Article;
import newsarchive.model.Statement;
import org.jspecify.annotations.Nullable;

/** What is known when a statement's turn comes: who spoke before, and where. */
final class Scene {
  /**
   * A statement whose speaker has been decided.
   *
   * @param sourceAt offset of its source, or of its beginning if it has none
   */
  record Turn(Statement statement, CastMember member, int sourceAt, int paragraph) {}

  private final Article article;
  private final Quoted quoted;
  private final List<Turn> turns = new ArrayList<>();
  private @Nullable CastMember lost;
  private int lostParagraph;

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

  @Nullable Turn lastTurn() {
    return turns.isEmpty() ? null : turns.get(turns.size() - 1);
  }

  /** The last who spoke and is one person. */
  @Nullable Turn lastPerson() {
    int from = Math.max(0, turns.size() - 8);
    for (int i = turns.size() - 1; i >= from; i--) {
      CastMember member = turns.get(i).member().resolved();
      if (member.kind() == newsarchive.model.Voice.Kind.PERSON && !member.plural()) {
        return turns.get(i);
      }
    }
    return null;
  }

  void add(Turn turn) {
    turns.add(turn);
  }

  /** The speaker whose name the source lost and has not given yet. */
  @Nullable CastMember lost() {
    return lost;
  }

  int lostParagraph() {
    return lostParagraph;
  }

  void lose(CastMember member, int paragraph) {
    lost = member;
    lostParagraph = paragraph;
  }

  void find() {
    lost = null;
  }
}

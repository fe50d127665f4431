package newsarchive.site.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The note of a statement beside the paragraph where it begins, or the short one where it goes on.
 *
 * @param id anchor, or null for a note that continues
 * @param statement address of the statement's words in the page
 * @param css classes of its speakers' colours
 * @param reported true if no word of it is quoted
 * @param how "quoted", "reported within 15"
 * @param doubts what was inferred or is missing, in words
 * @param reasons why the speaker is thought to be the speaker, where the text says so itself
 * @param decided what an editor decided on the speaker: who, when and why
 * @param claims made by the statement, in this page
 * @param passage address that finds the very words, to be passed on as text; empty if the statement
 *     has it elsewhere
 */
public record NoteView(
    @Nullable String id,
    String number,
    String statement,
    String css,
    boolean reported,
    List<Link> speakers,
    String how,
    List<String> doubts,
    List<String> reasons,
    List<String> decided,
    List<Link> claims,
    String passage) {
  public NoteView {
    speakers = List.copyOf(speakers);
    doubts = List.copyOf(doubts);
    reasons = List.copyOf(reasons);
    decided = List.copyOf(decided);
    claims = List.copyOf(claims);
  }
}

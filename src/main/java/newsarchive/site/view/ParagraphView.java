package newsarchive.site.view;

import java.util.List;

/**
 * A paragraph of an article with its notes.
 *
 * @param id anchor: {@code p9}
 * @param kind {@code paragraph}, {@code heading}, {@code quotation}, {@code list_item}, {@code
 *     caption}, {@code table_row} or {@code code}
 * @param opensList true for the first of neighbouring list items, {@code closesList} for the last
 * @param marked true if the text of a list item begins with a mark or number of its own
 * @param edited true if an editor set the break before it
 * @param remarks by editors, beside the paragraph where their words begin
 * @param restored true if the source had lost the break before it
 */
public record ParagraphView(
    String id,
    String number,
    String kind,
    boolean opensList,
    boolean closesList,
    boolean marked,
    boolean restored,
    boolean edited,
    List<NoteView> notes,
    List<RemarkView> remarks,
    List<Inline> words) {
  public ParagraphView {
    notes = List.copyOf(notes);
    remarks = List.copyOf(remarks);
    words = List.copyOf(words);
  }
}

package newsarchive.site.view;

import java.util.List;

/** A sentence with the name marked, and its place. */
public record MentionView(List<Inline> words, Link place) {
  public MentionView {
    words = List.copyOf(words);
  }
}

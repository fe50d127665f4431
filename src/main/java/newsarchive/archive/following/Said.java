package newsarchive.archive.following;

import java.util.List;
import java.util.Set;
import newsarchive.model.Claim.Modality;
import newsarchive.model.Figure;
import newsarchive.model.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * A claim in one place.
 *
 * @param words as the article has them
 * @param figures with spans within the words
 * @param reported true if the article gives the content in its own words, a tense further back
 * @param speakers what tells speakers apart; empty if nobody is known
 * @param names what tells the entities apart that the claim names
 * @param context the same for the whole article
 * @param date of the article
 */
public record Said(
    String words,
    List<Figure> figures,
    Modality modality,
    boolean reported,
    Set<String> speakers,
    Set<String> names,
    Set<String> context,
    @Nullable PartialDate date) {
  public Said {
    figures = List.copyOf(figures);
    speakers = Set.copyOf(speakers);
    names = Set.copyOf(names);
  }
}

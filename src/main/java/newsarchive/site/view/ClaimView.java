package newsarchive.site.view;

import java.util.List;

/**
 * A claim’s page.
 *
 * @param words the claim in the words of the article where it appears first
 * @param more how many appearances are not shown, or empty
 * @param alike where the same is said in other words, the earliest first
 * @param conflicts claims that cannot be so together with this one
 * @param about the entities that it concerns
 * @param related claims that concern the same
 */
public record ClaimView(
    Frame page,
    String words,
    List<Fact> facts,
    List<StatementGroup> appearances,
    String more,
    List<StatementGroup> alike,
    List<ConflictView> conflicts,
    List<NameLine> about,
    List<ClaimLine> related,
    CiteView cite) {
  public ClaimView {
    facts = List.copyOf(facts);
    appearances = List.copyOf(appearances);
    alike = List.copyOf(alike);
    conflicts = List.copyOf(conflicts);
    about = List.copyOf(about);
    related = List.copyOf(related);
  }
}

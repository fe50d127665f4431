package newsarchive.site.view;

import java.util.List;

/**
 * A claim’s page.
 *
 * @param words the claim in the words of the article where it appears first
 * @param part what part of the appearances this is, or empty
 * @param about the entities that it concerns
 * @param related claims that concern the same
 */
public record ClaimView(
    Frame page,
    String words,
    List<Fact> facts,
    List<StatementGroup> appearances,
    String part,
    PagerView pager,
    List<NameLine> about,
    List<ClaimLine> related,
    CiteView cite) {
  public ClaimView {
    facts = List.copyOf(facts);
    appearances = List.copyOf(appearances);
    about = List.copyOf(about);
    related = List.copyOf(related);
  }
}

package newsarchive.site.view;

import java.util.List;

/**
 * A claim’s page.
 *
 * @param words the claim in the words of the article where it appears first
 * @param edited what an editor made of it, with {@code sources} of a verdict
 * @param part what part of the appearances this is, or empty
 * @param alike where the same is said in other words, the earliest first
 * @param conflicts claims that cannot be so together with this one
 * @param about the entities that it concerns
 * @param related claims that concern the same
 */
public record ClaimView(
    Frame page,
    String words,
    List<Fact> facts,
    List<String> edited,
    List<Link> sources,
    List<StatementGroup> appearances,
    String part,
    PagerView pager,
    List<StatementGroup> alike,
    List<ConflictView> conflicts,
    List<NameLine> about,
    List<ClaimLine> related,
    CiteView cite) {
  public ClaimView {
    edited = List.copyOf(edited);
    sources = List.copyOf(sources);
    facts = List.copyOf(facts);
    appearances = List.copyOf(appearances);
    alike = List.copyOf(alike);
    conflicts = List.copyOf(conflicts);
    about = List.copyOf(about);
    related = List.copyOf(related);
  }
}

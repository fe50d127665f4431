package newsarchive.site.view;

import java.util.List;

/**
 * The page of somebody or something that articles name.
 *
 * @param first false on the further pages of an entity with many mentions
 * @param saidMore how many statements are not shown, or empty; {@code claimsMore} likewise
 */
public record EntityView(
    Frame page,
    String name,
    String type,
    List<String> lede,
    List<Fact> facts,
    boolean first,
    List<Link> tabs,
    List<StatementGroup> said,
    String saidMore,
    List<ClaimLine> claims,
    String claimsMore,
    List<NameLine> seenWith,
    List<MentionGroup> mentions,
    PagerView pager,
    List<NameLine> forms,
    List<Link> files) {
  public EntityView {
    lede = List.copyOf(lede);
    facts = List.copyOf(facts);
    tabs = List.copyOf(tabs);
    said = List.copyOf(said);
    claims = List.copyOf(claims);
    seenWith = List.copyOf(seenWith);
    mentions = List.copyOf(mentions);
    forms = List.copyOf(forms);
    files = List.copyOf(files);
  }
}

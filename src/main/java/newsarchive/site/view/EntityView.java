package newsarchive.site.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page of somebody or something that articles name.
 *
 * @param first false on the further pages of an entity with many mentions
 * @param saidMore where all statements are, or null if they are all here
 * @param by who speaks about it, with bars
 * @param claimsMore how many claims are not shown, or empty
 * @param mentionsLede what part of the mentions this is, or empty
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
    @Nullable Link saidMore,
    List<NameLine> by,
    List<ClaimLine> claims,
    String claimsMore,
    List<NameLine> seenWith,
    List<MentionGroup> mentions,
    String mentionsLede,
    PagerView pager,
    List<NameLine> forms,
    List<Link> files) {
  public EntityView {
    lede = List.copyOf(lede);
    facts = List.copyOf(facts);
    tabs = List.copyOf(tabs);
    said = List.copyOf(said);
    by = List.copyOf(by);
    claims = List.copyOf(claims);
    seenWith = List.copyOf(seenWith);
    mentions = List.copyOf(mentions);
    forms = List.copyOf(forms);
    files = List.copyOf(files);
  }
}

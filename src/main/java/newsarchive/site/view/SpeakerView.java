package newsarchive.site.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A speaker’s page.
 *
 * @param first false on the further pages of a speaker with many statements
 * @param css class of the colour
 * @param changes what the speaker said at one time and not at another
 * @param about whom the speaker names, with bars
 * @param saidMore where the rest of what others say is, or null
 */
public record SpeakerView(
    Frame page,
    String name,
    List<String> lede,
    List<Fact> facts,
    boolean first,
    List<Link> tabs,
    List<StatementGroup> groups,
    PagerView pager,
    List<ClaimLine> claims,
    List<ConflictView> changes,
    String css,
    List<NameLine> about,
    List<StatementGroup> saidAbout,
    @Nullable Link saidMore,
    List<NameLine> forms,
    List<Link> files) {
  public SpeakerView {
    lede = List.copyOf(lede);
    facts = List.copyOf(facts);
    tabs = List.copyOf(tabs);
    groups = List.copyOf(groups);
    claims = List.copyOf(claims);
    changes = List.copyOf(changes);
    about = List.copyOf(about);
    saidAbout = List.copyOf(saidAbout);
    forms = List.copyOf(forms);
    files = List.copyOf(files);
  }
}

package newsarchive.site.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A speaker’s page.
 *
 * @param first false on the further pages of a speaker with many statements
 * @param css class of the colour
 * @param statementsLede what part of the statements this is, or empty
 * @param company who speaks together with the speaker, with bars
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
    StatementsView statements,
    String statementsLede,
    PagerView pager,
    List<ClaimLine> claims,
    List<ConflictView> changes,
    String css,
    List<NameLine> about,
    List<NameLine> company,
    List<StatementGroup> saidAbout,
    @Nullable Link saidMore,
    List<NameLine> forms,
    List<Link> files) {
  public SpeakerView {
    lede = List.copyOf(lede);
    facts = List.copyOf(facts);
    tabs = List.copyOf(tabs);
    claims = List.copyOf(claims);
    changes = List.copyOf(changes);
    about = List.copyOf(about);
    company = List.copyOf(company);
    saidAbout = List.copyOf(saidAbout);
    forms = List.copyOf(forms);
    files = List.copyOf(files);
  }
}

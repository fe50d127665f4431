package newsarchive.site;

import java.util.ArrayList;
import java.util.List;
import newsarchive.archive.Archive;
import newsarchive.archive.Speaker;
import newsarchive.links.Links;
import newsarchive.model.Attribution;
import newsarchive.model.Claim;
import newsarchive.model.DecidedSpeaker;
import newsarchive.model.Evidence;
import newsarchive.model.Statement;
import newsarchive.site.view.Link;
import newsarchive.site.view.NoteView;

/** The notes of an article's statements: who, how, how sure, and what is claimed. */
final class ArticleNotes {
  private static final double DOUBTFUL = 0.5;

  private final Archive archive;
  private final ShownArticle shown;
  private final String page;

  ArticleNotes(Archive archive, ShownArticle shown) {
    this.archive = archive;
    this.shown = shown;
    this.page = Links.article(shown.id());
  }

  /** The anchor of a statement's note. */
  static String anchor(Statement statement) {
    return "n" + statement.id().value().substring(1);
  }

  NoteView note(Statement statement) {
    Attribution attribution = shown.attribution(statement.id());
    return new NoteView(
        anchor(statement),
        String.valueOf(shown.number(statement.id())),
        "#" + statement.id(),
        shown.css(statement.id()),
        statement.kind() == Statement.Kind.REPORTED,
        speakers(shown, statement, page),
        shown.how(statement),
        doubts(statement, attribution),
        reasons(attribution),
        decided(attribution),
        claims(statement),
        address(statement));
  }

  /**
   * For passing on: a browser that opens it marks the very words, any other goes to the statement.
   */
  private String address(Statement statement) {
    String path =
        page + "#" + statement.id() + TextFragment.of(shown.article(), statement.content().get(0));
    String absolute = new Links(archive.settings().baseUrl()).absolute(path);
    return absolute == null ? path : absolute;
  }

  /** Beside a paragraph in which a statement goes on. */
  NoteView continued(Statement statement) {
    return new NoteView(
        null,
        String.valueOf(shown.number(statement.id())),
        "#" + statement.id(),
        shown.css(statement.id()),
        statement.kind() == Statement.Kind.REPORTED,
        speakers(shown, statement, page),
        shown.how(statement) + ", continued",
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        "");
  }

  /** The speakers as links, or the words that there is none. */
  static List<Link> speakers(ShownArticle shown, Statement statement, String page) {
    List<Link> links = new ArrayList<>();
    for (Speaker speaker : shown.speakers(statement.id())) {
      String href = Links.relative(page, Links.speaker(speaker.id()));
      links.add(new Link(Words.title(speaker.name()), href));
    }
    return links.isEmpty() ? List.of(new Link(unknown(shown), null)) : links;
  }

  /** What stands in the place of a speaker. */
  static String unknown(ShownArticle shown) {
    return shown.analyzed().language().isEnglish() ? "Speaker not stated" : "Speaker not sought";
  }

  /** What a reader must know before trusting the attribution, in words. */
  static List<String> doubts(Statement statement, Attribution attribution) {
    List<String> doubts = new ArrayList<>();
    if (attribution.basis() != Attribution.Basis.EDITED) {
      doubts.addAll(sentences(attribution, true));
    }
    if (!attribution.voices().isEmpty() && !attribution.isSure()) {
      boolean doubtful = attribution.confidence() < DOUBTFUL;
      doubts.add(0, doubtful ? "Doubtful: please check" : "Uncertain");
    }
    if (statement.unclosed()) {
      doubts.add("The source opens this quotation and does not close it");
    }
    return doubts;
  }

  /** Why the text gives the words to the speaker. */
  static List<String> reasons(Attribution attribution) {
    return sentences(attribution, false);
  }

  /** What an editor decided on the speaker: that it was, by whom, when and why. */
  static List<String> decided(Attribution attribution) {
    return attribution.basis() == Attribution.Basis.EDITED
        ? sentences(
            attribution.evidence().stream()
                .filter(e -> e.rule().equals(DecidedSpeaker.RULE))
                .toList())
        : List.of();
  }

  /** The evidence that a reader must know at once, or the rest of it. */
  private static List<String> sentences(Attribution attribution, boolean doubtful) {
    boolean stated = attribution.basis() == Attribution.Basis.STATED;
    List<Evidence> chosen = new ArrayList<>();
    for (int i = 0; i < attribution.evidence().size(); i++) {
      Evidence evidence = attribution.evidence().get(i);
      boolean guess = i == 0 && !stated;
      if ((guess || evidence.rule().equals(Attribution.OTHER_READING)) == doubtful) {
        chosen.add(evidence);
      }
    }
    return sentences(chosen);
  }

  private static List<String> sentences(List<Evidence> evidence) {
    return evidence.stream()
        .map(Evidence::words)
        .filter(words -> !words.isBlank())
        .map(words -> Words.capitalized(Words.title(words)))
        .distinct()
        .toList();
  }

  private List<Link> claims(Statement statement) {
    List<Link> links = new ArrayList<>();
    for (Claim claim : archive.claimsOf(shown.ref(statement.id()))) {
      links.add(new Link("C" + shown.number(claim.id()), "#" + claim.id()));
    }
    return links;
  }
}

package newsarchive.export;

import java.util.Arrays;
import java.util.List;
import newsarchive.archive.ClaimConflict;
import newsarchive.export.Table.Column;
import newsarchive.export.Table.Foreign;
import newsarchive.links.Links;
import newsarchive.model.Attribution;
import newsarchive.model.Claim;
import newsarchive.model.EntityType;
import newsarchive.model.Statement;
import newsarchive.model.Voice;

/** The tables of the archive and their columns; {@link DataTables} fills them. */
final class Tables {
  private static final Column START =
      integer("start", "offset of the first character in the source text, in code points");
  private static final Column END = integer("end", "offset behind the last character");
  private static final Column DATE =
      text("date", "of the article: a day, a month or a year; empty if not known");
  private static final Column PAGE =
      text("page", "address; relative to this file if no site is named");

  static final Table ARTICLES =
      new Table(
          "articles",
          "Articles",
          Links.ARTICLES_CSV,
          List.of(
              text("id", "article"),
              text("title", "as given, or derived from the text"),
              DATE,
              text("outlet", "who published it"),
              text("url", "where it was published"),
              text("language", "BCP 47"),
              integer("statements", "number of statements found"),
              integer("claims", "number of claims found"),
              text("sha256", "of the source file"),
              PAGE),
          List.of("id"),
          List.of());

  static final Table STATEMENTS =
      new Table(
          "statements",
          "Statements",
          Links.STATEMENTS_CSV,
          List.of(
              text("article", "article"),
              text("id", "statement, unique within the article"),
              oneOf("kind", "how the words are given", Statement.Kind.values()),
              text("speaker", "empty if not known"),
              text("joint_speakers", "further speakers, separated by blanks"),
              text("speaker_name", "as the archive names the speaker"),
              oneOf("basis", "what the attribution rests on", Attribution.Basis.values()),
              number("confidence", "0 to 1"),
              text("decision", "of an editor on the speaker: who, when and why"),
              DATE,
              integer("paragraph", "counted from 1"),
              START,
              END,
              text("cue", "the words that attribute"),
              text("within", "the statement that quotes this one"),
              text("text", "what was said"),
              PAGE),
          List.of("article", "id"),
          List.of(to("article", ARTICLES), foreign("speaker", "speakers")));

  static final Table SPEAKERS =
      new Table(
          "speakers",
          "Speakers",
          Links.SPEAKERS_CSV,
          List.of(
              text("id", "speaker"),
              text("name", "the fullest name, or a description"),
              oneOf("kind", "what speaks", Voice.Kind.values()),
              new Column(
                  "named", "boolean", "false if the articles only describe the speaker", null),
              text("entity", "the entity that speaks"),
              integer("statements", "number of statements"),
              integer("direct", "of these quoted word for word, in no other statement"),
              integer("mixed", "partly quoted ones, likewise"),
              integer("reported", "reported ones, likewise"),
              integer("nested", "those inside other statements"),
              integer("words", "words and numbers in the statements"),
              integer("articles", "number of articles with statements"),
              PAGE),
          List.of("id"),
          List.of(foreign("entity", "entities")));

  static final Table SPEAKS_ABOUT =
      new Table(
          "speaks-about",
          "Who speaks about whom or what",
          Links.SPEAKS_ABOUT_CSV,
          List.of(
              text("speaker", "speaker"),
              text("entity", "whom or what the speaker names, but for the speaker"),
              integer("statements", "number of statements that name it")),
          List.of("speaker", "entity"),
          List.of(foreign("speaker", "speakers"), foreign("entity", "entities")));

  static final Table ENTITIES =
      new Table(
          "entities",
          "Entities",
          Links.ENTITIES_CSV,
          List.of(
              text("id", "entity"),
              text("name", "the fullest name"),
              oneOf("type", "kind of entity", EntityType.values()),
              text("speaker", "the same as a speaker"),
              integer("mentions", "number of mentions"),
              integer("articles", "number of articles that name it"),
              PAGE),
          List.of("id"),
          List.of(foreign("speaker", "speakers")));

  static final Table CLAIMS =
      new Table(
          "claims",
          "Claims, one row for each appearance",
          Links.CLAIMS_CSV,
          List.of(
              text("article", "article"),
              text("id", "claim, unique within the article"),
              text("claim", "the same for equal words anywhere"),
              text(
                  "said_first",
                  "the claim that said the same first, in these or other words; empty if it is"
                      + " said once"),
              text("statement", "the statement that makes it"),
              oneOf("modality", "how the speaker stands to it", Claim.Modality.values()),
              new Column("negated", "boolean", "true if it says that something is not so", null),
              text("speaker", "empty if not known"),
              DATE,
              START,
              END,
              text("figures", "numbers and dates, separated by semicolons"),
              text("entities", "entities that it concerns, separated by blanks"),
              text("text", "the words"),
              PAGE),
          List.of("article", "id"),
          List.of(
              to("article", ARTICLES),
              foreign("speaker", "speakers"),
              new Foreign(
                  List.of("article", "statement"), "statements", List.of("article", "id"))));

  static final Table CONFLICTS =
      new Table(
          "conflicts",
          "Claims that cannot both be so",
          Links.CONFLICTS_CSV,
          List.of(
              text("earlier_article", "article of the claim that was published first"),
              text("earlier_claim", "that claim"),
              text("later_article", "article of the other claim"),
              text("later_claim", "the other claim"),
              oneOf("kind", "what clashes", ClaimConflict.Kind.values()),
              text("reason", "in words"),
              text("speakers", "who said both, separated by blanks; as a rule nobody")),
          List.of("earlier_article", "earlier_claim", "later_article", "later_claim"),
          List.of(
              toClaim("earlier_article", "earlier_claim"),
              toClaim("later_article", "later_claim")));

  private Tables() {}

  private static Foreign toClaim(String article, String claim) {
    return new Foreign(List.of(article, claim), "claims", List.of("article", "id"));
  }

  private static Column text(String name, String description) {
    return new Column(name, "string", description, null);
  }

  private static Column integer(String name, String description) {
    return new Column(name, "integer", description, null);
  }

  private static Column number(String name, String description) {
    return new Column(name, "number", description, null);
  }

  private static Column oneOf(String name, String description, Enum<?>[] values) {
    return new Column(
        name, "string", description, Arrays.stream(values).map(Contents::word).toList());
  }

  private static Foreign to(String column, Table table) {
    return foreign(column, table.name());
  }

  private static Foreign foreign(String column, String table) {
    return new Foreign(List.of(column), table, List.of("id"));
  }
}

package newsarchive.site;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import newsarchive.archive.EditorsRecord;
import newsarchive.links.Links;
import newsarchive.model.Claim;
import newsarchive.model.Correction;
import newsarchive.model.Decision;
import newsarchive.model.EntityType;
import newsarchive.model.KnownName;
import newsarchive.model.PlacedNote;
import newsarchive.model.Signature;
import newsarchive.model.Verdict;
import newsarchive.site.view.CorrectionLine;
import newsarchive.site.view.Fact;
import newsarchive.site.view.Link;
import newsarchive.site.view.Markup;
import newsarchive.site.view.RemarkView;
import org.jspecify.annotations.Nullable;

/** What pages say of the work of editors: always as theirs, with who, when and why. */
final class EditorsWords {
  private static final int WORDS = 160;

  private EditorsWords() {}

  /** "Ann Lee, 31 May 2024", "an editor". */
  static String signed(Signature by) {
    String who = by.editor() == null ? "an editor" : Words.title(by.editor());
    return by.date() == null ? who : who + ", " + Words.date(by.date());
  }

  /** "by Ann Lee, 31 May 2024: the caption names her". */
  static String signedWithReason(Signature by) {
    String reason = by.reason() == null ? "" : ": " + Words.title(by.reason());
    return signed(by) + reason;
  }

  static RemarkView remark(PlacedNote placed) {
    boolean signed = placed.note().by().editor() != null;
    return new RemarkView(
        Words.shortened(Words.title(placed.note().quote().exact()), WORDS),
        new Markup(placed.note().html()),
        signed ? signed(placed.note().by()) : "");
  }

  /** The decisions on an article, in the order in which they were written. */
  static List<CorrectionLine> corrections(ShownArticle shown) {
    List<CorrectionLine> lines = new ArrayList<>();
    for (Decision decision : shown.analyzed().edited().decisions()) {
      Signature by = decision.correction().by();
      String words = Words.shortened(shown.glyphs().line(decision.span()), WORDS);
      lines.add(
          new CorrectionLine(
              what(decision),
              new Link(words, "#" + place(shown, decision)),
              formerly(decision),
              signed(by),
              by.reason() == null ? "" : Words.title(by.reason()),
              Words.iso(by.date())));
    }
    return lines;
  }

  private static String place(ShownArticle shown, Decision decision) {
    return decision.statement() != null && shown.has(decision.statement())
        ? decision.statement().value()
        : Links.paragraphAnchor(shown.paragraph(decision.span()));
  }

  private static String formerly(Decision decision) {
    if (decision.former().isEmpty()
        || decision.agreed()
        || decision.correction().kind() == Correction.Kind.ENTITY_KIND) {
      return decision.agreed() ? "as the program has it" : "";
    }
    return "the program had: " + Words.title(decision.former());
  }

  private static String what(Decision decision) {
    Correction correction = decision.correction();
    String names =
        correction.names().isEmpty()
            ? "not known"
            : Words.list(correction.names().stream().map(Words::title).toList());
    return switch (correction.kind()) {
      case SPEAKER -> "Speaker: " + names;
      case STATEMENT -> "A statement by: " + names;
      case NO_STATEMENT -> "Not a statement";
      case ENTITY_KIND -> kind(correction.type());
      case SAME_NAME -> "The same as " + names;
      case OTHER_NAME -> "Means " + names;
      case BREAK -> "A paragraph begins here";
      case NO_BREAK -> "No paragraph begins here";
      case MISSING_NAME -> "Missing name: " + names;
      case CLAIM_REJECTED -> "Not a claim";
      case CLAIM_REWORDED -> "Claim reworded";
      case CLAIM_REVIEWED -> "Claim checked";
      case CHECKED -> "Looked at, nothing to correct";
    };
  }

  private static String kind(@Nullable EntityType type) {
    return type == null ? "Not a name" : "Kind of name: " + Words.type(type);
  }

  /** What an editor made of a claim: other words, a verdict. */
  static List<String> onClaim(ShownArticle shown, Claim claim) {
    List<String> lines = new ArrayList<>();
    shown
        .analyzed()
        .edited()
        .on(claim.id(), Correction.Kind.CLAIM_REWORDED)
        .ifPresent(
            d ->
                lines.add(
                    "In an editor’s words: “"
                        + Words.title(String.valueOf(d.correction().words()))
                        + "” ("
                        + signedWithReason(d.correction().by())
                        + ")"));
    Decision reviewed = reviewed(shown, claim);
    if (reviewed != null && reviewed.correction().verdict() != null) {
      Verdict verdict = reviewed.correction().verdict();
      String rating =
          verdict.rating() == null ? "" : " (" + verdict.rating() + " of " + Verdict.BEST + ")";
      lines.add(
          "Checked by "
              + Words.title(verdict.reviewer())
              + ": "
              + Words.title(verdict.words())
              + rating
              + ". "
              + signedWithReason(reviewed.correction().by()));
    }
    return lines;
  }

  /** The sources of a verdict, as links. */
  static List<Link> sources(ShownArticle shown, Claim claim) {
    Decision reviewed = reviewed(shown, claim);
    Verdict verdict = reviewed == null ? null : reviewed.correction().verdict();
    return verdict == null
        ? List.of()
        : verdict.sources().stream().map(EditorsWords::link).toList();
  }

  static @Nullable Decision reviewed(ShownArticle shown, Claim claim) {
    return shown.analyzed().edited().on(claim.id(), Correction.Kind.CLAIM_REVIEWED).orElse(null);
  }

  /** What an editor says of somebody or something, as facts of their page. */
  static List<Fact> known(@Nullable KnownName known) {
    List<Fact> facts = new ArrayList<>();
    if (known == null) {
      return facts;
    }
    for (KnownName.Role role : known.roles()) {
      facts.add(Facts.plain("Role, says an editor", role(role)));
    }
    if (!known.sameAs().isEmpty()) {
      List<Link> links = known.sameAs().stream().map(EditorsWords::link).toList();
      facts.add(new Fact("Linked by an editor", links, null, false));
    }
    if (!known.aliases().isEmpty()) {
      String aliases = Words.list(known.aliases().stream().map(Words::title).toList());
      facts.add(Facts.plain("Also called, says an editor", aliases));
    }
    if (!known.notSameAs().isEmpty()) {
      String others = Words.list(known.notSameAs().stream().map(Words::title).toList());
      facts.add(Facts.plain("Not the same as, says an editor", others));
    }
    if (known.by().editor() != null || known.by().reason() != null) {
      facts.add(Facts.plain("Editor", signedWithReason(known.by())));
    }
    return facts;
  }

  private static String role(KnownName.Role role) {
    String words = Words.title(role.words());
    if (role.from() != null && role.to() != null) {
      return words + ", " + Words.date(role.from()) + " to " + Words.date(role.to());
    }
    String from = role.from() == null ? "" : ", since " + Words.date(role.from());
    return role.to() == null ? words + from : words + ", until " + Words.date(role.to());
  }

  private static Link link(URI address) {
    return new Link(Characters.line(address.toString()), address.toASCIIString());
  }

  /** What the page on the method says of the archive's own precision; empty if nobody looked. */
  static String precision(EditorsRecord record) {
    if (record.decisions() == 0) {
      return "";
    }
    String decisions =
        "Editors have taken "
            + Words.count(record.decisions(), "decision", "decisions")
            + " in this archive. ";
    if (record.judged() == 0) {
      return decisions
          + "None is on a speaker, so that they say nothing of the program’s precision.";
    }
    String looked =
        decisions + Words.count(record.judged(), "of them is", "of them are") + " on speakers. ";
    if (record.sure() == 0) {
      return looked + "Of none of these was the program sure.";
    }
    return looked
        + "Of "
        + Words.number(record.sure())
        + " of these the program was sure: editors agreed with it on "
        + Words.number(record.right())
        + " and overruled it on "
        + Words.number(record.sure() - record.right())
        + ". They look first at what is doubtful, so this is no fair sample of all statements.";
  }
}

package newsarchive.export;

import newsarchive.model.Article;
import newsarchive.model.Correction;
import newsarchive.model.Decision;
import newsarchive.model.Edited;
import newsarchive.model.KnownName;
import newsarchive.model.PlacedNote;
import newsarchive.model.Signature;
import newsarchive.model.Verdict;
import org.jspecify.annotations.Nullable;

/** What editors decided and wrote, as JSON. */
final class EditorsJson {
  private final Json json;
  private final JsonParts parts;

  EditorsJson(Json json, JsonParts parts) {
    this.json = json;
    this.parts = parts;
  }

  /** The decisions and notes of an article, as two arrays. */
  void of(Article article, Edited edited) {
    json.array("decisions");
    for (Decision decision : edited.decisions()) {
      decision(article, decision);
    }
    json.end().array("notes");
    for (PlacedNote placed : edited.notes()) {
      json.object();
      signature(placed.note().by());
      parts.offsets(article, placed.span());
      json.field("about", article.words(placed.span()));
      json.field("html", placed.note().html()).field("text", placed.note().text()).end();
    }
    json.end();
  }

  private void decision(Article article, Decision decision) {
    Correction correction = decision.correction();
    json.object().field("kind", Contents.word(correction.kind()));
    signature(correction.by());
    parts.offsets(article, decision.span());
    json.field("about", article.words(decision.span()));
    json.field("statement", decision.statement()).field("claim", decision.claim());
    json.strings("names", correction.names()).field("words", correction.words());
    if (correction.type() != null) {
      json.field("type", Contents.word(correction.type()));
    }
    verdict(correction.verdict());
    json.field("formerly", decision.former()).field("formerConfidence", decision.confidence());
    json.field("agreed", decision.agreed()).end();
  }

  private void verdict(@Nullable Verdict verdict) {
    if (verdict != null) {
      json.object("verdict").field("words", verdict.words());
      if (verdict.rating() != null) {
        json.field("rating", verdict.rating()).field("bestRating", Verdict.BEST);
      }
      json.field("reviewer", verdict.reviewer());
      json.strings("sources", verdict.sources()).end();
    }
  }

  /** What an editor says of somebody or something, as an object; nothing if nobody does. */
  void of(@Nullable KnownName known) {
    if (known == null) {
      return;
    }
    json.object("editor").field("name", known.name()).strings("aliases", known.aliases());
    json.array("roles");
    for (KnownName.Role role : known.roles()) {
      json.object().field("role", role.words()).field("from", Contents.iso(role.from()));
      json.field("to", Contents.iso(role.to())).end();
    }
    json.end().strings("sameAs", known.sameAs()).strings("notSameAs", known.notSameAs());
    signature(known.by());
    json.end();
  }

  private void signature(Signature by) {
    json.field("editor", by.editor()).field("date", Contents.iso(by.date()));
    json.field("reason", by.reason());
  }
}

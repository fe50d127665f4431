package newsarchive.export;

import java.util.List;
import newsarchive.archive.ArchivedClaim;
import newsarchive.archive.ClaimConflict;
import newsarchive.archive.Counted;
import newsarchive.archive.Entity;
import newsarchive.archive.EntityId;
import newsarchive.archive.MentionRef;
import newsarchive.archive.Speaker;
import newsarchive.archive.StatementRef;
import newsarchive.links.Links;
import newsarchive.model.Article;

/** The files beside the pages of speakers, entities and claims. */
final class ThingJson {
  private static final int COMPANY = 50;

  private final Contents contents;

  ThingJson(Contents contents) {
    this.contents = contents;
  }

  byte[] of(Speaker speaker) {
    Json json = new Json();
    JsonParts parts = new JsonParts(contents, json, Links.speakerFile(speaker.id(), "json"));
    json.object().field("id", speaker.id()).field("name", speaker.name());
    json.field("page", parts.address(Links.speaker(speaker.id())));
    json.field("kind", Contents.word(speaker.kind())).field("named", speaker.named());
    json.field("entity", speaker.entity());
    new EditorsJson(json, parts).of(contents.archive().known(speaker.id()));
    parts.forms("forms", speaker.forms());
    parts.forms("descriptions", speaker.descriptions());
    counted(json, "talksAbout", contents.connections().talksAbout(speaker.id(), COMPANY));
    json.array("statements");
    speaker.statements().forEach(parts::statement);
    json.end();
    claimIds(json, contents.archive().claimsBy(speaker.id()));
    refs(json, parts, "saidAbout", contents.archive().statementsAbout(speaker.id()));
    return json.end().bytes();
  }

  byte[] of(Entity entity) {
    Json json = new Json();
    JsonParts parts = new JsonParts(contents, json, Links.entityFile(entity.id(), "json"));
    json.object().field("id", entity.id()).field("name", entity.name());
    json.field("page", parts.address(Links.entity(entity.id())));
    json.field("type", Contents.word(entity.type())).field("speaker", entity.speaker());
    new EditorsJson(json, parts).of(contents.archive().known(entity.id()));
    parts.forms("forms", entity.forms());
    parts.forms("roles", entity.roles());
    json.array("mentions");
    for (MentionRef mention : entity.mentions()) {
      Article article = contents.archive().article(mention.article()).article();
      json.object().field("article", mention.article());
      json.field("paragraph", article.paragraphAt(mention.span().start()) + 1);
      parts.offsets(article, mention.span());
      json.field("text", article.words(mention.span())).end();
    }
    json.end();
    counted(json, "seenTogether", contents.connections().seenTogether(entity.id(), COMPANY));
    refs(json, parts, "statements", contents.archive().statementsAbout(entity.id()));
    claimIds(json, contents.archive().claimsAbout(entity.id()));
    return json.end().bytes();
  }

  byte[] of(ArchivedClaim claim) {
    Json json = new Json();
    JsonParts parts = new JsonParts(contents, json, Links.claimFile(claim.id(), "json"));
    json.object().field("id", claim.id()).field("page", parts.address(Links.claim(claim.id())));
    json.field("text", words(claim.appearances().get(0))).array("appearances");
    for (ArchivedClaim.Appearance appearance : claim.appearances()) {
      parts.claim(contents.archive().article(appearance.article()).article(), appearance.claim());
    }
    json.end().field("saidFirst", contents.saidFirst(claim.id())).array("saidAlike");
    contents.archive().saidAlike(claim.id()).forEach(one -> appearance(json, parts, "", one));
    json.end().array("conflicts");
    for (ClaimConflict conflict : contents.archive().conflictsOf(claim.id())) {
      json.object().field("kind", Contents.word(conflict.kind()));
      json.field("reason", PlainText.line(conflict.reason()));
      appearance(json, parts, "earlier", conflict.earlier());
      appearance(json, parts, "later", conflict.later());
      json.end();
    }
    return json.end().end().bytes();
  }

  /** A claim in one place; {@code name} is empty in an array. */
  private void appearance(
      Json json, JsonParts parts, String name, ArchivedClaim.Appearance appearance) {
    Article article = contents.archive().article(appearance.article()).article();
    Json object = name.isEmpty() ? json.object() : json.object(name);
    object.field("article", article.id()).field("id", appearance.claim().id());
    json.field("page", parts.address(Links.claim(appearance.claim().id())));
    json.field("published", Contents.iso(article.metadata().published()));
    json.field("text", words(appearance)).end();
  }

  private String words(ArchivedClaim.Appearance appearance) {
    Article article = contents.archive().article(appearance.article()).article();
    return PlainText.line(article.words(appearance.claim().span()));
  }

  private static void refs(Json json, JsonParts parts, String name, List<StatementRef> statements) {
    json.array(name);
    for (StatementRef ref : statements) {
      json.object().field("article", ref.article()).field("id", ref.statement());
      json.field("page", parts.address(Links.statement(ref))).end();
    }
    json.end();
  }

  private static void counted(Json json, String name, List<Counted<EntityId>> counted) {
    json.array(name);
    counted.forEach(one -> json.object().field("id", one.id()).field("count", one.count()).end());
    json.end();
  }

  private static void claimIds(Json json, List<ArchivedClaim> claims) {
    json.strings("claims", claims.stream().map(ArchivedClaim::id).toList());
  }
}

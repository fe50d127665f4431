package newsarchive.export;

import java.util.List;
import newsarchive.model.PartialDate;

/** Citations for Zotero, Pandoc and other citeproc programs. */
final class CslJson {
  private CslJson() {}

  static byte[] of(List<Reference> references) {
    Json json = new Json().array();
    references.forEach(reference -> entry(json, reference));
    return json.end().bytes();
  }

  private static void entry(Json json, Reference reference) {
    json.object().field("id", reference.key()).field("type", "article-newspaper");
    json.field("title", reference.title());
    if (!reference.authors().isEmpty()) {
      json.array("author");
      reference.authors().forEach(author -> json.object().field("literal", author).end());
      json.end();
    }
    json.field(
        "container-title",
        reference.container() == null ? reference.archive() : reference.container());
    PartialDate date = reference.date();
    if (date != null) {
      json.object("issued").array("date-parts").array().value(date.year());
      if (date.month() != null) {
        json.value(date.month().intValue());
      }
      if (date.day() != null) {
        json.value(date.day().intValue());
      }
      json.end().end().end();
    }
    json.field("URL", reference.url()).field("language", reference.language());
    json.field("archive", reference.archive()).field("note", reference.note()).end();
  }
}

package newsarchive.export;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import newsarchive.export.Table.Column;
import newsarchive.export.Table.Foreign;
import newsarchive.links.Links;
import newsarchive.model.ArchiveSettings;

/**
 * Describes the tables as Frictionless Data Package, version 2, says it. No licence is named: that
 * is the editor's to give.
 */
final class DataPackage {
  private DataPackage() {}

  static byte[] of(ArchiveSettings settings, Map<Table, byte[]> files) {
    Json json = new Json().object();
    json.field("$schema", "https://datapackage.org/profiles/2.0/datapackage.json");
    json.field("name", "news-archive").field("title", PlainText.line(settings.title()));
    json.field(
        "description",
        PlainText.line(settings.description())
            + " Offsets count Unicode code points. An apostrophe before =, +, - or @ at the start of"
            + " a cell is not part of its text: it keeps spreadsheets from taking it for a formula.");
    json.array("resources");
    files.forEach((table, content) -> resource(json, table, content));
    return json.end().end().bytes();
  }

  private static void resource(Json json, Table table, byte[] content) {
    json.object().field("name", table.name()).field("title", table.title());
    json.field("type", "table");
    json.field("path", Links.relative(Links.DATA_PACKAGE, table.path()));
    json.field("scheme", "file").field("format", "csv").field("mediatype", "text/csv");
    json.field("encoding", "utf-8").field("bytes", content.length);
    json.field("hash", "sha256:" + sha256(content)).object("schema").array("fields");
    table.columns().forEach(column -> field(json, table, column));
    json.end().strings("primaryKey", table.key());
    if (!table.references().isEmpty()) {
      json.array("foreignKeys");
      table.references().forEach(reference -> foreignKey(json, reference));
      json.end();
    }
    json.end().end();
  }

  private static void field(Json json, Table table, Column column) {
    json.object().field("name", column.name()).field("type", column.type());
    json.field("description", column.description()).object("constraints");
    json.field("required", table.key().contains(column.name()));
    List<String> values = column.values();
    if (values != null) {
      json.strings("enum", values);
    }
    json.end().end();
  }

  private static void foreignKey(Json json, Foreign foreign) {
    json.object().strings("fields", foreign.columns()).object("reference");
    json.field("resource", foreign.table()).strings("fields", foreign.theirs()).end().end();
  }

  private static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java runtime has SHA-256", e);
    }
  }
}

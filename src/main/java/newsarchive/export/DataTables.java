package newsarchive.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import newsarchive.archive.Archive;
import newsarchive.archive.ClaimConflict;
import newsarchive.archive.Counted;
import newsarchive.archive.Entity;
import newsarchive.archive.EntityId;
import newsarchive.archive.Speaker;
import newsarchive.archive.SpeakerId;
import newsarchive.archive.StatementRef;
import newsarchive.archive.Volume;
import newsarchive.links.Links;
import newsarchive.model.AnalyzedArticle;
import newsarchive.model.Article;
import newsarchive.model.Claim;
import newsarchive.model.Figure;
import newsarchive.model.Metadata;
import newsarchive.model.Statement;
import newsarchive.publish.SiteSink;
import org.jspecify.annotations.Nullable;

/** The archive as tables, with a Frictionless data package that describes them. */
final class DataTables {
  private final Contents contents;
  private final Archive archive;

  DataTables(Contents contents) {
    this.contents = contents;
    this.archive = contents.archive();
  }

  void addTo(SiteSink sink) {
    Map<Table, byte[]> files = new LinkedHashMap<>();
    files.put(Tables.ARTICLES, articles());
    files.put(Tables.STATEMENTS, statements());
    files.put(Tables.SPEAKERS, speakers());
    files.put(Tables.ENTITIES, entities());
    files.put(Tables.CLAIMS, claims());
    files.put(Tables.CONFLICTS, conflicts());
    files.put(Tables.SPEAKS_ABOUT, speaksAbout());
    files.forEach((table, content) -> sink.add(table.path(), content));
    sink.add(Links.DATA_PACKAGE, DataPackage.of(archive.settings(), files));
  }

  private byte[] articles() {
    Csv csv = new Csv(Tables.ARTICLES.header());
    for (AnalyzedArticle analyzed : archive.articles()) {
      Article article = analyzed.article();
      Metadata metadata = article.metadata();
      csv.row(
          article.id(),
          PlainText.line(metadata.title()),
          Contents.iso(metadata.published()),
          metadata.outlet(),
          metadata.url(),
          metadata.language(),
          analyzed.statements().size(),
          analyzed.claims().size(),
          article.source().provenance().sha256(),
          contents.address(Links.ARTICLES_CSV, Links.article(article.id())));
    }
    return csv.bytes();
  }

  private byte[] statements() {
    StatementRows rows = new StatementRows(contents, Links.STATEMENTS_CSV);
    for (AnalyzedArticle analyzed : archive.articles()) {
      for (Statement statement : analyzed.statements()) {
        rows.add(new StatementRef(analyzed.article().id(), statement.id()));
      }
    }
    return rows.bytes();
  }

  private byte[] speaksAbout() {
    Csv csv = new Csv(Tables.SPEAKS_ABOUT.header());
    for (Speaker speaker : archive.speakers()) {
      for (Counted<EntityId> about :
          contents.connections().talksAbout(speaker.id(), Integer.MAX_VALUE)) {
        csv.row(speaker.id(), about.id(), about.count());
      }
    }
    return csv.bytes();
  }

  private @Nullable SpeakerId first(StatementRef ref) {
    List<Speaker> speakers = archive.speakersOf(ref);
    return speakers.isEmpty() ? null : speakers.get(0).id();
  }

  private byte[] speakers() {
    Csv csv = new Csv(Tables.SPEAKERS.header());
    for (Speaker speaker : archive.speakers()) {
      Volume volume = Volume.of(archive, speaker.statements());
      csv.row(
          speaker.id(),
          speaker.name(),
          Contents.word(speaker.kind()),
          speaker.named(),
          speaker.entity(),
          speaker.statements().size(),
          volume.direct(),
          volume.mixed(),
          volume.reported(),
          volume.nested(),
          volume.words(),
          volume.articles(),
          contents.address(Links.SPEAKERS_CSV, Links.speaker(speaker.id())));
    }
    return csv.bytes();
  }

  private byte[] entities() {
    Csv csv = new Csv(Tables.ENTITIES.header());
    for (Entity entity : archive.entities()) {
      csv.row(
          entity.id(),
          entity.name(),
          Contents.word(entity.type()),
          entity.speaker(),
          entity.mentions().size(),
          archive.articlesMentioning(entity.id()).size(),
          contents.address(Links.ENTITIES_CSV, Links.entity(entity.id())));
    }
    return csv.bytes();
  }

  private byte[] claims() {
    Csv csv = new Csv(Tables.CLAIMS.header());
    for (AnalyzedArticle analyzed : archive.articles()) {
      for (Claim claim : analyzed.claims()) {
        addClaim(csv, analyzed.article(), claim);
      }
    }
    return csv.bytes();
  }

  private byte[] conflicts() {
    Csv csv = new Csv(Tables.CONFLICTS.header());
    for (ClaimConflict conflict : archive.conflicts()) {
      csv.row(
          conflict.earlier().article(),
          conflict.earlier().claim().id(),
          conflict.later().article(),
          conflict.later().claim().id(),
          Contents.word(conflict.kind()),
          PlainText.line(conflict.reason()),
          String.join(" ", conflict.speakers().stream().map(SpeakerId::value).toList()));
    }
    return csv.bytes();
  }

  private void addClaim(Csv csv, Article article, Claim claim) {
    List<String> entities =
        claim.entities().stream()
            .map(number -> archive.entityOf(article.id(), number).id().value())
            .toList();
    csv.row(
        article.id(),
        claim.id(),
        Archive.withoutOccurrence(claim.id()),
        contents.saidFirst(claim.id()),
        claim.statement(),
        Contents.word(claim.modality()),
        claim.negated(),
        first(new StatementRef(article.id(), claim.statement())),
        Contents.iso(article.metadata().published()),
        contents.offset(article.id(), claim.span().start()),
        contents.offset(article.id(), claim.span().end()),
        String.join("; ", claim.figures().stream().map(Figure::value).toList()),
        String.join(" ", entities),
        PlainText.line(article.words(claim.span())),
        contents.address(Links.CLAIMS_CSV, Links.claim(claim.id())));
  }
}

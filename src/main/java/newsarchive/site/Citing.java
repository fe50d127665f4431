package newsarchive.site;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import newsarchive.archive.ArchivedClaim;
import newsarchive.links.CitationFormat;
import newsarchive.links.Links;
import newsarchive.model.ArticleId;
import newsarchive.model.Metadata;
import newsarchive.site.view.CiteView;
import newsarchive.site.view.CiteView.CiteText;
import newsarchive.site.view.Link;

/** How to cite the pages, and the files beside them. */
final class Citing {
  private final Site site;

  Citing(Site site) {
    this.site = site;
  }

  CiteView article(ShownArticle shown) {
    Metadata metadata = shown.article().metadata();
    String path = Links.article(shown.id());
    StringBuilder before = new StringBuilder();
    if (!metadata.authors().isEmpty()) {
      before.append(Words.list(metadata.authors().stream().map(Words::title).toList()));
      before.append(": ");
    }
    before.append('“').append(shown.title()).append("”. ");
    if (metadata.outlet() != null) {
      before.append(Words.title(metadata.outlet())).append(", ");
    }
    before.append(Words.date(metadata.published())).append(". Annotated in ");
    return new CiteView(
        before.toString(),
        Words.title(site.settings().title()),
        site.links().absolute(path) == null ? "." : ". ",
        site.links().absolute(path),
        texts(shown.id()),
        files(shown, path),
        shown.article().source().provenance().sha256(),
        metadata.rights() == null ? "" : Words.title(metadata.rights()));
  }

  CiteView claim(ArchivedClaim claim, String words, String path) {
    String absolute = site.links().absolute(path);
    return new CiteView(
        "“" + Words.shortened(words, 120) + "”. Claim " + claim.id() + " in ",
        Words.title(site.settings().title()),
        absolute == null ? "." : ". ",
        absolute,
        List.of(),
        List.of(
            file("JSON", Links.claimFile(claim.id(), "json"), path),
            file("All statements (CSV)", Links.STATEMENTS_CSV, path)),
        "",
        "");
  }

  private List<CiteText> texts(ArticleId article) {
    return Arrays.stream(CitationFormat.values())
        .map(
            format ->
                new CiteText(
                    "cite-" + format.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    format.label(),
                    site.citation(article, format)))
        .toList();
  }

  private static List<Link> files(ShownArticle shown, String page) {
    ArticleId id = shown.id();
    List<Link> files = new ArrayList<>();
    for (CitationFormat format : CitationFormat.values()) {
      files.add(file(format.label(), Links.articleFile(id, format.extension()), page));
    }
    boolean quoted = !shown.analyzed().statements().isEmpty();
    for (CitationFormat format : quoted ? CitationFormat.values() : new CitationFormat[0]) {
      String statements = Links.statementsFile(id, format.extension());
      files.add(file("Each statement (" + format.label() + ")", statements, page));
    }
    files.add(file("Annotations (JSON)", Links.articleFile(id, "json"), page));
    files.add(file("Web Annotations (JSON-LD)", Links.articleFile(id, "anno.jsonld"), page));
    files.add(file("Source text", Links.sourceText(id), page));
    files.add(file("All statements (CSV)", Links.STATEMENTS_CSV, page));
    files.add(file("Checksums", Links.MANIFEST, page));
    return files;
  }

  private static Link file(String label, String path, String page) {
    return new Link(label, Links.relative(page, path));
  }
}

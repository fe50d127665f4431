package newsarchive.search;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import newsarchive.archive.Archive;
import newsarchive.archive.Speaker;
import newsarchive.links.Links;
import newsarchive.model.AnalyzedArticle;
import newsarchive.model.Article;
import newsarchive.model.PartialDate;
import newsarchive.publish.SiteContent;
import newsarchive.publish.SiteSink;

/**
 * Writes what the search page loads. Every part of it is small, so that a query fetches little; the
 * same archive gives the same bytes. Memory grows with the number of words, two bytes for most.
 */
public final class SearchIndex {
  /** Articles of one part that knows their passages. */
  static final int ARTICLES = 25;

  /** Speakers of one part that knows their names. */
  static final int NAMES = 60;

  private static final int VERSION_BYTES = 6;

  private final Archive archive;
  private final List<String> sources;
  private final SpeakerNumbers speakers;
  private final Terms terms;
  private final List<List<String>> rows = new ArrayList<>();
  private final List<Integer> firstWords = new ArrayList<>();
  private final List<Integer> firstPassages = new ArrayList<>();
  private final List<Integer> firstSpeakers = new ArrayList<>();
  private final MessageDigest digest = sha256();
  private String date = "";

  public SearchIndex(Archive archive) {
    this.archive = archive;
    this.terms = new Terms(archive);
    this.speakers = new SpeakerNumbers(archive);
    this.sources =
        List.copyOf(
            new TreeSet<>(
                archive.articles().stream()
                    .map(article -> source(article.article()))
                    .filter(source -> !source.isEmpty())
                    .toList()));
    archive.articles().forEach(this::collect);
  }

  private static String source(Article article) {
    String outlet = article.metadata().outlet();
    return outlet == null ? "" : PassageTexts.line(outlet, 200);
  }

  private void collect(AnalyzedArticle analyzed) {
    Article article = analyzed.article();
    if (terms.articles() % ARTICLES == 0) {
      rows.add(new ArrayList<>());
      firstWords.add(terms.words());
      firstPassages.add(terms.passages());
      firstSpeakers.add(speakers.inOrder().size());
      date = "";
    }
    Passages passages = new Passages(archive, analyzed);
    int source = sources.indexOf(source(article)) + 1;
    String row = date(article) + " " + new PassageRow(passages, source, speakers);
    rows.get(rows.size() - 1).add(row);
    terms.add(analyzed, passages);
    new PassageTexts(article, passages).parts().values().forEach(digest::update);
  }

  /** Nothing for the date of the article before; "-" for none. */
  private String date(Article article) {
    PartialDate published = article.metadata().published();
    String now = published == null ? "-" : published.iso();
    String shown = now.equals(date) ? "" : now;
    date = now;
    return shown;
  }

  /** Every file, in parts that can be made side by side. */
  public List<SiteContent> parts() {
    Map<String, byte[]> parts = new HashMap<>();
    List<Postings.Terms> found = terms.parts();
    for (int i = 0; i < found.size(); i++) {
      String text = found.get(i).text();
      parts.put("t" + i, Part.json(json -> json.writeString(text)));
    }
    for (int i = 0; i < rows.size(); i++) {
      List<String> some = rows.get(i);
      parts.put("m" + i, Part.json(json -> strings(json, some)));
    }
    List<Speaker> named = speakers.inOrder();
    for (int from = 0; from < named.size(); from += NAMES) {
      List<String> names = new ArrayList<>();
      for (Speaker speaker : named.subList(from, Math.min(named.size(), from + NAMES))) {
        names.add(speaker.id().value());
        names.add(PassageTexts.line(speaker.name(), 200));
      }
      parts.put("n" + from / NAMES, Part.json(json -> strings(json, names)));
    }
    parts.put("core", Part.json(json -> core(json, found)));
    parts.keySet().stream().sorted().map(parts::get).forEach(digest::update);
    String version = HexFormat.of().formatHex(digest.digest(), 0, VERSION_BYTES);
    List<SiteContent> contents = new ArrayList<>();
    contents.add(sink -> parts.forEach((name, data) -> add(sink, version, name, data)));
    for (int i = 0; i < archive.articles().size(); i++) {
      AnalyzedArticle analyzed = archive.articles().get(i);
      String article = "p" + i + "-";
      contents.add(sink -> writeTexts(analyzed, article, version, sink));
    }
    return contents;
  }

  private void writeTexts(AnalyzedArticle analyzed, String article, String version, SiteSink sink) {
    new PassageTexts(analyzed.article(), new Passages(archive, analyzed))
        .parts()
        .forEach((number, data) -> add(sink, version, article + number, data));
  }

  private static void add(SiteSink sink, String version, String name, byte[] data) {
    sink.add(Links.searchPart(name), Part.script(version, name, data));
  }

  /** What every query needs: where the parts begin, the sources, and the sizes of parts. */
  private void core(JsonGenerator json, List<Postings.Terms> found) throws IOException {
    json.writeStartObject();
    json.writeNumberField("n", archive.articles().size());
    json.writeNumberField("m", ARTICLES);
    json.writeNumberField("k", NAMES);
    json.writeNumberField("w", PassageTexts.WORDS);
    json.writeFieldName("t");
    strings(json, found.stream().map(Postings.Terms::first).toList());
    json.writeFieldName("p");
    json.writeString(packed(firstWords));
    json.writeFieldName("u");
    json.writeString(packed(firstPassages));
    json.writeFieldName("g");
    json.writeString(packed(firstSpeakers));
    json.writeFieldName("s");
    strings(json, sources);
    json.writeObjectFieldStart("l");
    for (Map.Entry<String, String> letter : Folding.letters().entrySet()) {
      json.writeStringField(letter.getKey(), letter.getValue());
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  private static String packed(List<Integer> ascending) {
    Packed packed = new Packed();
    ascending.forEach(packed::ascending);
    return packed.toString();
  }

  private static void strings(JsonGenerator json, List<String> values) throws IOException {
    json.writeStartArray();
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has it", e);
    }
  }
}

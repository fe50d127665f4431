package newsarchive.search;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import newsarchive.archive.Speaker;
import newsarchive.export.PlainText;
import newsarchive.model.Article;
import newsarchive.model.Span;
import newsarchive.model.Statement;

/** The texts of an article's passages as results show them, in parts of some paragraphs each. */
final class PassageTexts {
  /** A part holds the paragraphs that begin within so many words. */
  static final int WORDS = 400;

  private static final int TITLE = 300;

  private final Article article;
  private final Passages passages;

  PassageTexts(Article article, Passages passages) {
    this.article = article;
    this.passages = passages;
  }

  /** The parts by number. A number is left out where a paragraph is longer than a part. */
  SortedMap<Integer, byte[]> parts() {
    SortedMap<Integer, List<Passage>> parts = new TreeMap<>();
    int[] first = new int[passages.words().start(article.paragraphs().size()) / WORDS + 1];
    for (int i = 0; i < passages.all().size(); i++) {
      Passage passage = passages.all().get(i);
      boolean headline = i == 0 && passages.hasHeadline();
      int number = headline ? 0 : passages.words().start(passage.paragraph()) / WORDS;
      if (!parts.containsKey(number)) {
        parts.put(number, new ArrayList<>());
        first[number] = i;
      }
      parts.get(number).add(passage);
    }
    SortedMap<Integer, byte[]> written = new TreeMap<>();
    parts.forEach((n, some) -> written.put(n, Part.json(json -> write(json, first[n], some))));
    return written;
  }

  private void write(JsonGenerator json, int first, List<Passage> some) throws IOException {
    json.writeStartObject();
    json.writeStringField("a", article.id().value());
    json.writeStringField("t", line(article.metadata().title(), TITLE));
    json.writeNumberField("f", first);
    json.writeArrayFieldStart("u");
    for (int i = 0; i < some.size(); i++) {
      Passage passage = some.get(i);
      json.writeStartArray();
      Statement statement = passage.statement();
      if (statement != null) {
        write(json, statement, passage.speakers());
      } else if (first == 0 && i == 0 && passages.hasHeadline()) {
        json.writeNumber(0);
        json.writeString(line(article.metadata().title(), TITLE));
      } else {
        json.writeNumber(passage.paragraph() + 1);
        Span span = article.paragraphs().get(passage.paragraph()).span();
        json.writeString(PlainText.wellFormed(article.words(span)));
      }
      json.writeEndArray();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  /** Id, speakers, then the pieces: places in the paragraph before it, or words of others. */
  private void write(JsonGenerator json, Statement statement, List<Speaker> speakers)
      throws IOException {
    json.writeString(statement.id().value());
    json.writeStartArray();
    for (Speaker speaker : speakers) {
      json.writeString(speaker.id().value());
      json.writeString(line(speaker.name(), TITLE));
    }
    json.writeEndArray();
    int begins = article.paragraphAt(Passages.content(statement).get(0).start());
    for (Span span : Passages.content(statement)) {
      int paragraph = article.paragraphAt(span.start());
      Span whole = article.paragraphs().get(paragraph).span();
      if (paragraph == begins && whole.contains(span)) {
        json.writeNumber(span.start() - whole.start());
        json.writeNumber(span.length());
      } else {
        json.writeString(PlainText.wellFormed(article.words(span)));
      }
    }
  }

  /** On one line, and not endless. */
  static String line(String text, int length) {
    String line = PlainText.wellFormed(text).strip().replaceAll("[\\s\\p{Z}\\p{Cc}]+", " ");
    return line.codePointCount(0, line.length()) <= length
        ? line
        : line.substring(0, line.offsetByCodePoints(0, length - 1)) + "…";
  }
}

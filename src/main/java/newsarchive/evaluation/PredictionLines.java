package newsarchive.evaluation;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import newsarchive.model.Span;
import newsarchive.model.Statement;
import org.jspecify.annotations.Nullable;

/**
 * Writes predictions for other scorers, one JSON object a line for each article; offsets in code
 * points.
 */
public final class PredictionLines {
  /** In the first line of {@link #text()}, behind the article's name. */
  public static final String MARK = "\",\"quotes\":[";

  private final StringBuilder lines = new StringBuilder();

  /** Adds the line of an article. */
  public void add(String name, Prediction prediction) {
    StringWriter line = new StringWriter();
    try (JsonGenerator out = new JsonFactory().createGenerator(line)) {
      out.writeStartObject();
      out.writeStringField("doc", name);
      out.writeArrayFieldStart("quotes");
      for (Said said : prediction.said()) {
        statement(out, said);
      }
      out.writeEndArray();
      out.writeArrayFieldStart("entities");
      for (FoundEntity entity : prediction.entities()) {
        entity(out, entity);
      }
      out.writeEndArray();
      out.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException("in memory", e);
    }
    lines.append(line).append('\n');
  }

  /** All lines so far. */
  public String text() {
    return lines.toString();
  }

  private static void statement(JsonGenerator out, Said said) throws IOException {
    List<Span> content = said.content();
    out.writeStartObject();
    out.writeNumberField("start", content.get(0).start());
    out.writeNumberField("end", content.get(content.size() - 1).end());
    out.writeStringField("type", type(said.kind()));
    out.writeArrayFieldStart("spans");
    for (Span span : content) {
      out.writeStartArray();
      out.writeNumber(span.start());
      out.writeNumber(span.end());
      out.writeEndArray();
    }
    out.writeEndArray();
    place(out, "cue", said.cue());
    place(out, "source", said.source());
    out.writeFieldName("speaker");
    if (said.speaker() == null) {
      out.writeNull();
    } else {
      out.writeString(said.speaker());
    }
    out.writeBooleanField("speaker_named", said.named());
    out.writeFieldName("confidence");
    out.writeNumber(
        new BigDecimal(said.confidence()).setScale(3, RoundingMode.HALF_EVEN).toPlainString());
    out.writeEndObject();
  }

  private static String type(Statement.Kind kind) {
    return switch (kind) {
      case DIRECT -> "direct";
      case MIXED -> "mixed";
      case REPORTED -> "indirect";
    };
  }

  private static void place(JsonGenerator out, String name, @Nullable Span span)
      throws IOException {
    if (span == null) {
      out.writeNullField(name);
    } else {
      out.writeObjectFieldStart(name);
      out.writeNumberField("start", span.start());
      out.writeNumberField("end", span.end());
      out.writeEndObject();
    }
  }

  private static void entity(JsonGenerator out, FoundEntity entity) throws IOException {
    out.writeStartObject();
    out.writeStringField("name", entity.name());
    out.writeStringField("type", EntityScorer.label(entity.type()));
    out.writeArrayFieldStart("mentions");
    for (String form : entity.forms()) {
      out.writeString(form);
    }
    out.writeEndArray();
    out.writeEndObject();
  }
}

package newsarchive.evaluation;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Map;
import newsarchive.evaluation.Bootstrap.Interval;
import newsarchive.evaluation.Tally.Counts;

/** Writes an evaluation down. */
final class Report {
  private final Evaluation evaluation;
  private final Bootstrap bootstrap;

  Report(Evaluation evaluation) {
    this.evaluation = evaluation;
    this.bootstrap = new Bootstrap(evaluation.size());
  }

  String text() {
    StringBuilder out = new StringBuilder();
    out.append("articles with gold: ").append(evaluation.size());
    out.append("; without: ").append(evaluation.withoutGold());
    evaluation.sum().totals().forEach((what, n) -> out.append("; " + what + ": " + n));
    out.append("\n\n");
    out.append(
        String.format(
            Locale.ROOT,
            "%-38s %5s %6s %6s   %-12s %s\n",
            "measure, in %",
            "P",
            "R",
            "F1",
            "95 % range",
            "right/predicted, found/gold"));
    for (String measure : evaluation.sum().measures()) {
      out.append(line(measure, evaluation.sum().of(measure)));
    }
    table(out, "Speakers of quotations, where gold names them", evaluation.speakers());
    table(out, "Mentions that speak, of quoted passages", evaluation.mentions());
    return out.toString();
  }

  private static void table(StringBuilder out, String title, Reliability reliability) {
    if (!reliability.isEmpty()) {
      out.append('\n').append(reliability.table(title));
    }
  }

  private String line(String measure, Counts counts) {
    Interval interval = bootstrap.of(evaluation.byArticle(measure));
    boolean recall = counts.isRecallOnly();
    String line =
        String.format(
            Locale.ROOT,
            "%-38s %5s %6s %6s   %-12s %s%s/%s",
            measure,
            recall ? "" : percent(counts.precision()),
            percent(counts.recall()),
            recall ? "" : percent(counts.f1()),
            percent(interval.low()) + "-" + percent(interval.high()),
            recall ? "" : number(counts.right()) + "/" + number(counts.predicted()) + ", ",
            number(counts.found()),
            number(counts.gold()));
    return line + "\n";
  }

  /** One decimal, of two equally near ones the even one. */
  private static String percent(double share) {
    return new BigDecimal(100 * share).setScale(1, RoundingMode.HALF_EVEN).toPlainString();
  }

  /** A count, with one decimal if it is made of shares. */
  private static String number(double count) {
    boolean whole = count == Math.rint(count);
    return new BigDecimal(count).setScale(whole ? 0 : 1, RoundingMode.HALF_EVEN).toPlainString();
  }

  String json() {
    StringWriter json = new StringWriter();
    try (JsonGenerator out = new JsonFactory().createGenerator(json)) {
      out.useDefaultPrettyPrinter();
      out.writeStartObject();
      out.writeNumberField("articles", evaluation.size());
      out.writeNumberField("without_gold", evaluation.withoutGold());
      out.writeObjectFieldStart("totals");
      for (Map.Entry<String, Integer> total : evaluation.sum().totals().entrySet()) {
        out.writeNumberField(total.getKey(), total.getValue());
      }
      out.writeEndObject();
      out.writeObjectFieldStart("scores");
      for (String measure : evaluation.sum().measures()) {
        score(out, measure);
      }
      out.writeEndObject();
      out.writeObjectFieldStart("reliability");
      reliability(out, "speakers", evaluation.speakers());
      reliability(out, "mentions", evaluation.mentions());
      out.writeEndObject();
      out.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException("in memory", e);
    }
    return json.toString().replace("\r\n", "\n") + "\n";
  }

  private void score(JsonGenerator out, String measure) throws IOException {
    Counts counts = evaluation.sum().of(measure);
    Interval interval = bootstrap.of(evaluation.byArticle(measure));
    out.writeObjectFieldStart(measure);
    field(out, "p", counts.precision());
    field(out, "r", counts.recall());
    field(out, "f", counts.f1());
    field(out, "low", interval.low());
    field(out, "high", interval.high());
    field(out, "right", counts.right());
    field(out, "predicted", counts.predicted());
    field(out, "found", counts.found());
    field(out, "gold", counts.gold());
    out.writeEndObject();
  }

  private static void reliability(JsonGenerator out, String name, Reliability reliability)
      throws IOException {
    out.writeArrayFieldStart(name);
    for (Reliability.Bin bin : reliability.bins()) {
      out.writeStartObject();
      field(out, "from", bin.from());
      field(out, "to", bin.to());
      field(out, "mean", bin.mean());
      field(out, "precision", bin.precision());
      out.writeNumberField("right", bin.right());
      out.writeNumberField("count", bin.count());
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  /** Ten decimals: the same digits on every Java version. */
  private static void field(JsonGenerator out, String name, double value) throws IOException {
    out.writeFieldName(name);
    BigDecimal rounded = new BigDecimal(value).setScale(10, RoundingMode.HALF_EVEN);
    out.writeNumber(rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString());
  }
}

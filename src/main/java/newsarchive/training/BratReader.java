package newsarchive.training;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsarchive.analysis.tagger.TaggedExample;
import newsarchive.model.Span;

/** Attributions in brat's standoff form, as PolNeAR gives them. Lines that dangle are skipped. */
final class BratReader {
  private static final Pattern ENTITY =
      Pattern.compile("(T\\d+)\\t\\S+ (\\d+ \\d+(?:;\\d+ \\d+)*)\\t.*");
  private static final Pattern EVENT = Pattern.compile("E\\d+\\t(.*)");
  private static final Pattern ARGUMENT = Pattern.compile("(Cue|Source|Content)\\d*:(\\S+)");

  private final int[] offsets;
  private final Map<String, List<Span>> entities = new HashMap<>();

  private BratReader(String text) {
    offsets = new int[text.codePointCount(0, text.length()) + 1];
    int at = 0;
    for (int i = 0; i + 1 < offsets.length; i++) {
      offsets[i] = at;
      at += Character.charCount(text.codePointAt(at));
    }
    offsets[offsets.length - 1] = at;
  }

  /**
   * @param annotations the file's text; its offsets count code points
   */
  static List<TaggedExample.Gold> read(String annotations, String text) {
    BratReader reader = new BratReader(text);
    List<String> lines = annotations.lines().map(String::strip).toList();
    lines.forEach(reader::entity);
    List<TaggedExample.Gold> gold = new ArrayList<>();
    for (String line : lines) {
      Matcher event = EVENT.matcher(line);
      if (event.matches()) {
        TaggedExample.Gold one = reader.event(event.group(1));
        if (!one.content().isEmpty()) {
          gold.add(one);
        }
      }
    }
    return gold;
  }

  private void entity(String line) {
    Matcher matcher = ENTITY.matcher(line);
    if (!matcher.matches()) {
      return;
    }
    List<Span> spans = new ArrayList<>();
    Matcher pair = Pattern.compile("(\\d+) (\\d+)").matcher(matcher.group(2));
    while (pair.find()) {
      int start = Integer.parseInt(pair.group(1));
      int end = Integer.parseInt(pair.group(2));
      if (start < end && end < offsets.length) {
        spans.add(new Span(offsets[start], offsets[end]));
      }
    }
    entities.put(matcher.group(1), spans);
  }

  private TaggedExample.Gold event(String arguments) {
    List<Span> cue = new ArrayList<>();
    List<Span> source = new ArrayList<>();
    List<Span> content = new ArrayList<>();
    Matcher argument = ARGUMENT.matcher(arguments);
    while (argument.find()) {
      List<Span> spans = entities.getOrDefault(argument.group(2), List.of());
      switch (argument.group(1)) {
        case "Cue" -> cue.addAll(spans);
        case "Source" -> source.addAll(spans);
        default -> content.addAll(spans);
      }
    }
    content.sort(Comparator.naturalOrder());
    return new TaggedExample.Gold(cue, source, content);
  }
}

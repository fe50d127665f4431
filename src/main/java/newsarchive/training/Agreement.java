package newsarchive.training;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import newsarchive.analysis.tagger.AttributionTagger;
import newsarchive.analysis.tagger.TaggedAttribution;
import newsarchive.analysis.tagger.TaggedExample;
import newsarchive.model.Span;

/** How well the tagger finds the cues of annotated articles: overlap, one to one. */
final class Agreement {
  private Agreement() {}

  /** Precision, recall and F1 of cues, in percent, as words. */
  static String of(AttributionTagger tagger, List<TaggedExample> examples) {
    int found = 0;
    int gold = 0;
    int both = 0;
    for (TaggedExample example : examples) {
      List<TaggedAttribution> tagged =
          tagger.read(example.article()).attributions().stream()
              .filter(TaggedAttribution::stands)
              .toList();
      Set<Integer> used = new HashSet<>();
      found += tagged.size();
      for (TaggedExample.Gold one : example.gold()) {
        gold += one.cue().isEmpty() ? 0 : 1;
        both += match(one.cue(), tagged, used) ? 1 : 0;
      }
    }
    return String.format(
        Locale.ROOT,
        "cues P %.1f R %.1f F1 %.1f",
        100.0 * both / Math.max(1, found),
        100.0 * both / Math.max(1, gold),
        200.0 * both / Math.max(1, found + gold));
  }

  private static boolean match(List<Span> cue, List<TaggedAttribution> tagged, Set<Integer> used) {
    for (int i = 0; i < tagged.size(); i++) {
      Span other = tagged.get(i).cue();
      if (!used.contains(i) && cue.stream().anyMatch(other::overlaps)) {
        used.add(i);
        return true;
      }
    }
    return false;
  }
}

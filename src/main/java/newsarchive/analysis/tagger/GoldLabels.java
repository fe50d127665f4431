package newsarchive.analysis.tagger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import newsarchive.model.Span;

/** Annotated spans as labels of a paragraph's tokens. */
final class GoldLabels {
  /** A cue that stands in the paragraph, and the labels of its source and content. */
  @SuppressWarnings("ArrayRecordComponent")
  record Cue(int first, int last, byte[] roles) {}

  private final Tokens tokens;
  private final Span all;

  GoldLabels(Tokens tokens) {
    this.tokens = tokens;
    this.all = tokens.span(0, tokens.size - 1);
  }

  /** Labels of {@link FirstReading}; where spans overlap, a cue wins over a source over content. */
  byte[] first(List<TaggedExample.Gold> gold) {
    byte[] labels = new byte[tokens.size];
    for (TaggedExample.Gold one : gold) {
      one.content().forEach(span -> mark(labels, span, FirstReading.BEGIN_CONTENT));
    }
    for (TaggedExample.Gold one : gold) {
      one.source().forEach(span -> mark(labels, span, FirstReading.BEGIN_SOURCE));
    }
    for (TaggedExample.Gold one : gold) {
      one.cue().forEach(span -> mark(labels, span, FirstReading.BEGIN_CUE));
    }
    repair(labels);
    return labels;
  }

  List<Cue> cues(List<TaggedExample.Gold> gold) {
    List<Cue> cues = new ArrayList<>();
    for (TaggedExample.Gold one : gold) {
      if (one.cue().isEmpty() || !all.overlaps(one.cue().get(0))) {
        continue;
      }
      byte[] roles = new byte[tokens.size];
      one.content().forEach(span -> mark(roles, span, RoleReading.BEGIN_CONTENT));
      one.source().forEach(span -> mark(roles, span, RoleReading.BEGIN_SOURCE));
      int first = first(one.cue().get(0));
      int last = last(one.cue().get(0));
      if (first <= last) {
        Arrays.fill(roles, first, last + 1, (byte) 0);
        repair(roles);
        cues.add(new Cue(first, last, roles));
      }
    }
    return cues;
  }

  private void mark(byte[] labels, Span span, int begin) {
    int last = last(span);
    for (int i = first(span); i <= last; i++) {
      labels[i] = (byte) (begin + 1);
    }
    if (first(span) <= last) {
      labels[first(span)] = (byte) begin;
    }
  }

  /** First token that ends behind the span's start. */
  private int first(Span span) {
    int i = 0;
    while (i < tokens.size && tokens.pieces.get(i).span().end() <= span.start()) {
      i++;
    }
    return i;
  }

  /** Last token that starts before the span's end. */
  private int last(Span span) {
    int i = tokens.size - 1;
    while (i >= 0 && tokens.pieces.get(i).span().start() >= span.end()) {
      i--;
    }
    return i;
  }

  /** An inside label without its beginning becomes a beginning. */
  static void repair(byte[] labels) {
    for (int i = 0; i < labels.length; i++) {
      boolean inside = labels[i] > 0 && labels[i] % 2 == 0;
      if (inside && (i == 0 || (labels[i - 1] != labels[i] && labels[i - 1] != labels[i] - 1))) {
        labels[i]--;
      }
    }
  }
}

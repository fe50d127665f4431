package newsarchive.analysis.tagger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import newsarchive.analysis.tagger.RoleReading.Run;
import newsarchive.learning.FeatureBag;
import org.jspecify.annotations.Nullable;

/** An annotated article on its way through the passes. */
final class TrainingArticle {
  /** A possible cue, its surroundings, and the right labels of the paragraph. */
  @SuppressWarnings("ArrayRecordComponent")
  record Around(Window window, byte[] labels) {}

  /** Takes what is true of the attribution whose features are in the bag. */
  interface Verdict {
    void take(boolean accept, boolean right);
  }

  final List<Tokens> paragraphs;
  final List<byte[]> labels = new ArrayList<>();
  final List<List<GoldLabels.Cue>> cues = new ArrayList<>();

  /** What the first pass read, paragraph by paragraph. */
  final List<FirstReading> readings = new ArrayList<>();

  /** What the second pass read. */
  final List<List<RoleReading>> roles = new ArrayList<>();

  TrainingArticle(TaggedExample example, Lexicon lexicon) {
    paragraphs = example.tokens(lexicon);
    for (Tokens tokens : paragraphs) {
      GoldLabels gold = new GoldLabels(tokens);
      labels.add(gold.first(example.gold()));
      cues.add(gold.cues(example.gold()));
    }
  }

  /**
   * Around all annotated cues: as the first pass delimits them where it sees them. Cues that are
   * none are left out; with them the model learns to leave doubtful ones without content.
   */
  List<Around> windows(float candidate) {
    List<Around> all = new ArrayList<>();
    for (int p = 0; p < paragraphs.size(); p++) {
      Tokens tokens = paragraphs.get(p);
      FirstReading reading = readings.get(p);
      List<GoldLabels.Cue> missed = new ArrayList<>(cues.get(p));
      for (Candidate cue : Candidate.of(reading, candidate)) {
        GoldLabels.Cue gold = matching(p, cue);
        if (gold != null) {
          missed.remove(gold);
          byte[] right = gold.roles().clone();
          Arrays.fill(right, cue.first(), cue.last() + 1, (byte) 0);
          GoldLabels.repair(right);
          all.add(new Around(new Window(tokens, reading, cue), right));
        }
      }
      for (GoldLabels.Cue gold : missed) {
        float chance = reading.marginals()[gold.first()][FirstReading.BEGIN_CUE];
        Candidate cue = new Candidate(gold.first(), gold.last(), chance);
        all.add(new Around(new Window(tokens, reading, cue), gold.roles()));
      }
    }
    return all;
  }

  private GoldLabels.@Nullable Cue matching(int p, Candidate cue) {
    for (GoldLabels.Cue gold : cues.get(p)) {
      if (gold.first() <= cue.last() && gold.last() >= cue.first()) {
        return gold;
      }
    }
    return null;
  }

  /** Fills the bag for each attribution found, and tells what is true of it. */
  void judge(FeatureBag bag, Verdict verdict) {
    for (int p = 0; p < paragraphs.size(); p++) {
      RelationFeatures features = new RelationFeatures(paragraphs.get(p), readings.get(p), bag);
      for (RoleReading role : roles.get(p)) {
        features.of(role);
        GoldLabels.Cue gold = matching(p, role.cue());
        verdict.take(gold != null, gold != null && isRight(role, gold.roles()));
      }
    }
  }

  /** Right source, or rightly none; at least half of the content's tokens in common. */
  static boolean isRight(RoleReading role, byte[] gold) {
    boolean[] content = new boolean[gold.length];
    for (Run run : role.content()) {
      Arrays.fill(content, run.first(), run.last() + 1, true);
    }
    int both = 0;
    int either = 0;
    boolean hasSource = false;
    boolean sameSource = false;
    Run source = role.source();
    for (int i = 0; i < gold.length; i++) {
      boolean isContent = gold[i] >= RoleReading.BEGIN_CONTENT;
      both += content[i] && isContent ? 1 : 0;
      either += content[i] || isContent ? 1 : 0;
      if (gold[i] > 0 && !isContent) {
        hasSource = true;
        sameSource |= source != null && source.first() <= i && i <= source.last();
      }
    }
    return either > 0 && both * 2 >= either && (source == null ? !hasSource : sameSource);
  }
}

package newsarchive.training;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import newsarchive.analysis.tagger.TaggedExample;
import newsarchive.diagnostics.ArchiveException;
import newsarchive.evaluation.Gold;
import newsarchive.evaluation.GoldFolder;
import newsarchive.model.SourceDocument;
import newsarchive.source.SeedFolder;
import newsarchive.text.Segmenter;

/** A folder with {@code text/NAME.txt} and {@code attributions/NAME_ANNOTATOR.ann}. */
final class Corpus {
  private Corpus() {}

  /** The annotated articles by name; of several annotations of one the first by file name. */
  static List<TaggedExample> read(Path folder) throws ArchiveException {
    GoldFolder gold = GoldFolder.open(folder, null, path -> path);
    Segmenter segmenter = new Segmenter();
    TreeMap<String, TaggedExample> examples = new TreeMap<>();
    for (SourceDocument document :
        SeedFolder.read(folder.resolve("text"), String.valueOf(folder)).documents()) {
      String path = document.provenance().path();
      String name = path.substring(0, path.lastIndexOf('.'));
      Gold found = gold.gold(name, document.text(), document.provenance().sha256());
      if (found != null && gold.isBrat(name)) {
        List<TaggedExample.Gold> marked =
            found.inUnits(document.text()).stream()
                .map(one -> new TaggedExample.Gold(one.cue(), one.source(), one.content()))
                .toList();
        examples.put(path, new TaggedExample(segmenter.segment(document), marked));
      }
    }
    return new ArrayList<>(examples.values());
  }
}

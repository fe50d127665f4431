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
import org.jspecify.annotations.Nullable;

/** A folder with {@code text/NAME.txt} and {@code attributions/NAME_ANNOTATOR.ann}. */
final class Corpus {
  /** An annotated article, with speakers and entities where they were annotated. */
  record Named(TaggedExample example, Gold gold) {}

  private Corpus() {}

  /** The annotated articles by name; of several annotations of one the first by file name. */
  static List<TaggedExample> read(Path folder) throws ArchiveException {
    return read(folder, null).stream().map(Named::example).toList();
  }

  /**
   * The same with what is annotated elsewhere.
   *
   * @param more folder of gold files, or null
   */
  static List<Named> read(Path folder, @Nullable Path more) throws ArchiveException {
    GoldFolder gold = GoldFolder.open(folder, more, path -> path);
    Segmenter segmenter = new Segmenter();
    TreeMap<String, Named> examples = new TreeMap<>();
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
        examples.put(
            path, new Named(new TaggedExample(segmenter.segment(document), marked), found));
      }
    }
    return new ArrayList<>(examples.values());
  }
}

package newsarchive.training;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import newsarchive.analysis.tagger.TaggedExample;
import newsarchive.model.SourceDocument;
import newsarchive.source.SeedFolder;
import newsarchive.text.Segmenter;

/** A folder with {@code text/NAME.txt} and {@code attributions/NAME_ANNOTATOR.ann}. */
final class Corpus {
  private Corpus() {}

  /** The annotated articles by name; of several annotations of one the first by file name. */
  static List<TaggedExample> read(Path folder) throws IOException {
    TreeMap<String, Path> annotations = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder.resolve("attributions"))) {
      for (Path file : files.sorted().toList()) {
        String name = String.valueOf(file.getFileName());
        int cut = name.lastIndexOf('_');
        if (name.endsWith(".ann") && cut > 0) {
          annotations.putIfAbsent(name.substring(0, cut) + ".txt", file);
        }
      }
    }
    Segmenter segmenter = new Segmenter();
    TreeMap<String, TaggedExample> examples = new TreeMap<>();
    for (SourceDocument document :
        SeedFolder.read(folder.resolve("text"), String.valueOf(folder)).documents()) {
      String path = document.provenance().path();
      Path file = annotations.get(path);
      if (file != null) {
        String marked = Files.readString(file, StandardCharsets.UTF_8);
        List<TaggedExample.Gold> gold = BratReader.read(marked, document.text());
        examples.put(path, new TaggedExample(segmenter.segment(document), gold));
      }
    }
    return new ArrayList<>(examples.values());
  }
}

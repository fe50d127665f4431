package newsarchive.site;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import newsarchive.archive.Archive;
import newsarchive.archive.Entity;
import newsarchive.archive.Speaker;

/** Titles of pages that tell two things of the same name apart. */
final class Titles {
  private final Map<String, Integer> counts = new HashMap<>();

  private Titles() {}

  static Titles of(Archive archive, Collection<ShownArticle> articles) {
    Titles titles = new Titles();
    articles.forEach(article -> titles.count(Frames.Section.ARTICLES, article.title()));
    for (Speaker speaker : archive.speakers()) {
      titles.count(Frames.Section.SPEAKERS, Words.title(speaker.name()));
    }
    for (Entity entity : archive.entities()) {
      titles.count(Frames.Section.ENTITIES, Words.title(entity.name()));
    }
    return titles;
  }

  private void count(Frames.Section section, String name) {
    counts.merge(section + " " + name, 1, Integer::sum);
  }

  /** The name, with the id behind it if others in the section have the same name. */
  String unique(Frames.Section section, String name, Object id) {
    return counts.getOrDefault(section + " " + name, 0) > 1 ? name + " (" + id + ")" : name;
  }
}

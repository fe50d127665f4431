package newsarchive.analysis.entities;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import newsarchive.model.Article;
import newsarchive.model.EntityType;
import newsarchive.model.LocalEntity;
import newsarchive.model.Mention;
import newsarchive.model.Span;

/**
 * Finds who and what an article names, by rules and word lists: runs of capitalised words are cut
 * into titles and names, typed by lists, by their own words and their surroundings, and collected
 * into entities. One instance may serve several threads.
 */
public final class EntityFinder {
  private final Lexicon lexicon = new Lexicon();

  /** Finds the entities, in order of the first mention; their mentions never overlap. */
  public List<LocalEntity> find(Article article) {
    List<Word> words = Words.of(article, lexicon);
    BitSet headlines = new Headlines(lexicon).find(words);
    List<Name> found = new RunScanner(lexicon, words, headlines).scan();
    List<Name> names = new NameTyper(lexicon, words).type(found);
    names = new HeadlineNames(lexicon, words, headlines).added(names);
    List<Name> people = names.stream().filter(name -> name.type() == EntityType.PERSON).toList();
    List<Name> things = names.stream().filter(name -> name.type() != EntityType.PERSON).toList();
    List<Group> groups =
        new ArrayList<>(new PersonGroups(lexicon, words, article.text()).group(people));
    groups.addAll(new ThingGroups(lexicon, words, article.text()).group(things));
    groups.forEach(Group::sort);
    groups.sort(Comparator.comparingInt(Group::start));
    Roles roles = new Roles(lexicon, words);
    List<LocalEntity> entities = new ArrayList<>(groups.size());
    for (Group group : groups) {
      entities.add(entity(article, words, group, entities.size(), roles.of(group)));
    }
    return entities;
  }

  private static LocalEntity entity(
      Article article, List<Word> words, Group group, int number, List<String> roles) {
    String name = group.name();
    List<Mention> mentions = new ArrayList<>();
    Set<String> aliases = new LinkedHashSet<>();
    for (Name found : group.names()) {
      Span span = new Span(words.get(found.from()).start(), words.get(found.to() - 1).end());
      String surface = article.words(span);
      mentions.add(new Mention(span, surface));
      aliases.add(surface);
    }
    aliases.remove(name);
    return new LocalEntity(number, group.type(), name, List.copyOf(aliases), mentions, roles);
  }
}

package newsarchive.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import newsarchive.archive.Archive;
import newsarchive.archive.Speaker;
import newsarchive.archive.SpeakerId;
import newsarchive.archive.StatementRef;
import newsarchive.model.AnalyzedArticle;
import newsarchive.model.Statement;

/**
 * The speakers of an article and their colours: those with most statements first, and of more than
 * six the sixth and all behind it share the last colour.
 */
final class Cast {
  /** The number of colours in the style sheet; 0 is the one of nobody known. */
  static final int COLOURS = 6;

  /** A speaker with statements, in order of appearance. */
  record Member(Speaker speaker, int colour, List<StatementRef> statements) {
    Member {
      statements = List.copyOf(statements);
    }
  }

  private final List<Member> members;
  private final List<StatementRef> unknown;
  private final Map<SpeakerId, Integer> colours = new HashMap<>();

  private Cast(List<Member> members, List<StatementRef> unknown) {
    this.members = List.copyOf(members);
    this.unknown = List.copyOf(unknown);
    members.forEach(member -> colours.put(member.speaker().id(), member.colour()));
  }

  static Cast of(Archive archive, AnalyzedArticle analyzed) {
    Map<Speaker, List<StatementRef>> bySpeaker = new LinkedHashMap<>();
    List<StatementRef> unknown = new ArrayList<>();
    for (Statement statement : analyzed.statements()) {
      StatementRef ref = new StatementRef(analyzed.article().id(), statement.id());
      List<Speaker> speakers = archive.speakersOf(ref).stream().distinct().toList();
      speakers.forEach(s -> bySpeaker.computeIfAbsent(s, any -> new ArrayList<>()).add(ref));
      if (speakers.isEmpty()) {
        unknown.add(ref);
      }
    }
    List<Map.Entry<Speaker, List<StatementRef>>> ranked = new ArrayList<>(bySpeaker.entrySet());
    ranked.sort(Comparator.comparingInt(entry -> -entry.getValue().size()));
    List<Member> members = new ArrayList<>();
    for (Map.Entry<Speaker, List<StatementRef>> entry : ranked) {
      int colour = Math.min(members.size() + 1, COLOURS);
      members.add(new Member(entry.getKey(), colour, entry.getValue()));
    }
    return new Cast(members, unknown);
  }

  /** Most statements first. */
  List<Member> members() {
    return members;
  }

  /** Statements of which the text does not say who made them. */
  List<StatementRef> unknown() {
    return unknown;
  }

  int colour(SpeakerId speaker) {
    return colours.getOrDefault(speaker, 0);
  }

  /** The classes of a statement: the colour of its first speaker, and all that the filter needs. */
  String css(List<Speaker> speakers) {
    if (speakers.isEmpty()) {
      return "s0 v0";
    }
    TreeSet<Integer> all = new TreeSet<>();
    speakers.forEach(speaker -> all.add(colour(speaker.id())));
    StringBuilder css = new StringBuilder("s").append(colour(speakers.get(0).id()));
    all.forEach(colour -> css.append(" v").append(colour));
    return css.toString();
  }
}

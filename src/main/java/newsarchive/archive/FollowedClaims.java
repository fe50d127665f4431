package newsarchive.archive;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import newsarchive.archive.Archive.IndexedArticle;
import newsarchive.archive.ArchivedClaim.Appearance;
import newsarchive.archive.following.Conflict;
import newsarchive.archive.following.Follower;
import newsarchive.archive.following.Following;
import newsarchive.archive.following.Said;
import newsarchive.model.Claim;
import newsarchive.model.ClaimId;
import newsarchive.model.Figure;
import newsarchive.model.LocalEntity;
import newsarchive.model.PartialDate;
import newsarchive.model.Span;
import newsarchive.model.Statement;

/** The claims of all articles, followed in order of time. */
final class FollowedClaims {
  /** The oldest first; undated ones last, of which nobody can tell. */
  private static final Comparator<IndexedArticle> IN_TIME =
      Comparator.comparing(
              (IndexedArticle a) -> a.analyzed().article().metadata().published(),
              Comparator.nullsLast(Comparator.<PartialDate>naturalOrder()))
          .thenComparing(a -> a.analyzed().article().id());

  private final List<Appearance> places = new ArrayList<>();
  private final List<Set<SpeakerId>> speakers = new ArrayList<>();
  private final List<Said> said = new ArrayList<>();
  private final Map<ClaimId, Set<Integer>> alike = new HashMap<>();
  private final Map<ClaimId, List<ClaimConflict>> byClaim = new HashMap<>();
  private final Map<SpeakerId, List<ClaimConflict>> bySpeaker = new HashMap<>();
  private final List<ClaimConflict> conflicts = new ArrayList<>();

  FollowedClaims(List<IndexedArticle> articles) {
    articles.stream().sorted(IN_TIME).forEach(this::add);
    Following following = new Follower().follow(said);
    Map<Integer, List<Integer>> groups = new HashMap<>();
    for (List<Integer> group : following.groups()) {
      group.forEach(number -> groups.put(number, group));
      for (int number : group) {
        alike.computeIfAbsent(id(number), key -> new TreeSet<>()).addAll(group);
      }
    }
    List<Conflict> newestFirst = new ArrayList<>(following.conflicts());
    Collections.reverse(newestFirst);
    newestFirst.forEach(conflict -> add(conflict, groups));
  }

  /** The same said by the same or others, the earliest first; empty if it was said once. */
  List<Appearance> alike(ClaimId id) {
    return alike.getOrDefault(id, Set.of()).stream().map(places::get).toList();
  }

  List<ClaimConflict> conflicts() {
    return List.copyOf(conflicts);
  }

  List<ClaimConflict> conflicts(ClaimId id) {
    return List.copyOf(byClaim.getOrDefault(id, List.of()));
  }

  List<ClaimConflict> conflicts(SpeakerId id) {
    return List.copyOf(bySpeaker.getOrDefault(id, List.of()));
  }

  private ClaimId id(int number) {
    return Archive.withoutOccurrence(places.get(number).claim().id());
  }

  private void add(IndexedArticle article) {
    Set<String> context = new TreeSet<>();
    article.entities().forEach(entity -> context.add(entity.toString()));
    Set<String> kept = Set.copyOf(context);
    for (Claim claim : article.analyzed().claims()) {
      places.add(new Appearance(article.analyzed().article().id(), claim));
      speakers.add(article.speakersOf(claim.statement()));
      said.add(said(article, claim, kept));
    }
  }

  private static Said said(IndexedArticle article, Claim claim, Set<String> context) {
    int start = claim.span().start();
    List<Figure> figures =
        claim.figures().stream()
            .map(figure -> new Figure(figure.kind(), moved(figure.span(), -start), figure.value()))
            .toList();
    Set<String> speakers = new TreeSet<>();
    article.speakersOf(claim.statement()).forEach(speaker -> speakers.add(speaker.toString()));
    Statement statement =
        article
            .analyzed()
            .statements()
            .get(article.statements().getOrDefault(claim.statement(), 0));
    return new Said(
        claim.span().of(article.analyzed().article().text()),
        figures,
        claim.modality(),
        statement.kind() == Statement.Kind.REPORTED,
        speakers,
        names(article, claim),
        context,
        article.analyzed().article().metadata().published());
  }

  /** The words of the names in a claim, in lower case. */
  private static Set<String> names(IndexedArticle article, Claim claim) {
    Set<String> names = new TreeSet<>();
    for (int number : claim.entities()) {
      LocalEntity entity = article.analyzed().entities().get(number);
      List<String> forms = new ArrayList<>(entity.aliases());
      forms.add(entity.name());
      for (String form : forms) {
        for (String word : form.split("[\\s-]+", 20)) {
          if (!word.isEmpty() && Character.isUpperCase(word.codePointAt(0))) {
            names.add(word.toLowerCase(Locale.ROOT));
          }
        }
      }
    }
    return names;
  }

  private static Span moved(Span span, int by) {
    return new Span(span.start() + by, span.end() + by);
  }

  private void add(Conflict conflict, Map<Integer, List<Integer>> groups) {
    Appearance earlier = places.get(conflict.earlier());
    Appearance later = places.get(conflict.later());
    boolean nested =
        earlier.article().equals(later.article())
            && earlier.claim().span().overlaps(later.claim().span());
    if (nested) {
      return;
    }
    Set<SpeakerId> both = new TreeSet<>(speakers.get(conflict.earlier()));
    both.retainAll(speakers.get(conflict.later()));
    ClaimConflict found =
        new ClaimConflict(
            conflict.kind() == Conflict.Kind.OPPOSITE
                ? ClaimConflict.Kind.OPPOSITE
                : ClaimConflict.Kind.FIGURES,
            earlier,
            later,
            conflict.reason(),
            inText(earlier, conflict.earlierWords()),
            inText(later, conflict.laterWords()),
            List.copyOf(both));
    conflicts.add(found);
    Set<ClaimId> concerned = new LinkedHashSet<>();
    for (int number : List.of(conflict.earlier(), conflict.later())) {
      groups.getOrDefault(number, List.of(number)).forEach(one -> concerned.add(id(one)));
    }
    concerned.forEach(id -> byClaim.computeIfAbsent(id, key -> new ArrayList<>()).add(found));
    both.forEach(id -> bySpeaker.computeIfAbsent(id, key -> new ArrayList<>()).add(found));
  }

  private static List<Span> inText(Appearance place, List<Span> words) {
    int start = place.claim().span().start();
    return words.stream().map(span -> moved(span, start)).toList();
  }
}

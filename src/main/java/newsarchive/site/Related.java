package newsarchive.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import newsarchive.archive.ArchivedClaim;
import newsarchive.archive.Entity;
import newsarchive.archive.Speaker;
import newsarchive.archive.StatementRef;
import newsarchive.model.ArticleId;
import newsarchive.model.Claim;
import newsarchive.site.view.ArticleLine;

/**
 * Articles that share speakers, claims or names with one. What many articles share says little: a
 * name that more than {@link #COMMON} articles have does not count.
 */
final class Related {
  private static final int COMMON = 40;
  private static final int SHOWN = 5;
  private static final int ENOUGH = 4;

  private final Site site;
  private final String page;

  Related(Site site, String page) {
    this.site = site;
    this.page = page;
  }

  private static final class Shared {
    int score;
    final Set<String> what = new LinkedHashSet<>();
  }

  List<ArticleLine> to(ShownArticle shown) {
    Map<ArticleId, Shared> shared = new HashMap<>();
    for (Claim claim : shown.analyzed().claims()) {
      Set<ArticleId> others = new LinkedHashSet<>();
      ArchivedClaim archived = site.archive().claim(claim.id());
      archived.appearances().forEach(appearance -> others.add(appearance.article()));
      add(shared, others, 8, "the claim C" + shown.number(claim.id()));
    }
    for (Cast.Member member : shown.cast().members()) {
      Speaker speaker = member.speaker();
      Set<ArticleId> others = new LinkedHashSet<>();
      speaker.statements().stream().map(StatementRef::article).forEach(others::add);
      add(shared, others, 5, Words.title(speaker.name()));
    }
    site.concordance()
        .named(shown.id())
        .forEach(
            counted -> {
              Entity entity = site.archive().entity(counted.what());
              add(
                  shared,
                  site.concordance().articlesNaming(entity.id()),
                  2,
                  Words.title(entity.name()));
            });
    shared.remove(shown.id());
    return best(shared);
  }

  private static void add(
      Map<ArticleId, Shared> shared, Set<ArticleId> articles, int score, String what) {
    if (articles.size() <= COMMON) {
      for (ArticleId article : articles) {
        Shared common = shared.computeIfAbsent(article, any -> new Shared());
        common.score += common.what.add(what) ? score : 0;
      }
    }
  }

  private List<ArticleLine> best(Map<ArticleId, Shared> shared) {
    List<Map.Entry<ArticleId, Shared>> ranked = new ArrayList<>(shared.entrySet());
    ranked.removeIf(entry -> entry.getValue().score < ENOUGH);
    ranked.sort(
        Comparator.<Map.Entry<ArticleId, Shared>>comparingInt(e -> -e.getValue().score)
            .thenComparing(Map.Entry.comparingByKey()));
    ArticleLines lines = new ArticleLines(page);
    List<ArticleLine> best = new ArrayList<>();
    for (Map.Entry<ArticleId, Shared> entry : ranked.subList(0, Math.min(SHOWN, ranked.size()))) {
      List<String> what = entry.getValue().what.stream().limit(4).toList();
      best.add(lines.line(site.article(entry.getKey()), "Shares " + Words.list(what)));
    }
    return best;
  }
}

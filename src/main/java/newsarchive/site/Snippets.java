package newsarchive.site;

import java.util.ArrayList;
import java.util.List;
import newsarchive.links.Links;
import newsarchive.model.Attribution;
import newsarchive.model.Claim;
import newsarchive.model.Paragraph;
import newsarchive.model.Sentence;
import newsarchive.model.Span;
import newsarchive.model.Statement;
import newsarchive.site.Nesting.Layer;
import newsarchive.site.view.Inline;
import newsarchive.site.view.Link;
import newsarchive.site.view.StatementView;

/**
 * Statements shown away from their article. Words that were quoted alone stand alone; reported ones
 * stand in the full sentence of the article, so that they do not become a quotation.
 */
final class Snippets {
  private static final int CONTEXT = 260;

  /** Characters that are looked at for the context; more, as runs of blanks become one. */
  private static final int WINDOW = 4 * CONTEXT;

  /** Characters of the sentence on either side of a reported statement. */
  private static final int AROUND = 600;

  private final Site site;
  private final String page;

  Snippets(Site site, String page) {
    this.site = site;
    this.page = page;
  }

  /** How a statement is to be shown. */
  record Look(
      String css, boolean withSpeakers, boolean withReasons, List<Layer<Annotation>> marks) {
    /** The look of statements on pages where speakers have no colours. */
    static final String NEUTRAL = "s0";

    Look {
      marks = List.copyOf(marks);
    }
  }

  StatementView view(ShownArticle shown, Statement statement, Look look) {
    List<Span> regions = regions(shown, statement);
    String anchor = Links.statement(shown.ref(statement.id()));
    Link place =
        new Link(
            "¶" + (shown.paragraph(statement.content().get(0)) + 1) + " in the article",
            Links.relative(page, anchor));
    return new StatementView(
        look.css(),
        statement.kind() == Statement.Kind.REPORTED,
        words(shown, statement, regions, look),
        Words.capitalized(Words.how(statement.kind())),
        look.withSpeakers() ? ArticleNotes.speakers(shown, statement, page) : List.of(),
        place,
        claims(shown, statement),
        ArticleNotes.doubts(statement, shown.attribution(statement.id())),
        reasons(shown.attribution(statement.id()), look),
        before(shown, regions.get(0)),
        after(shown, regions.get(regions.size() - 1)));
  }

  /** An editor's decision is always told. */
  private static List<String> reasons(Attribution attribution, Look look) {
    List<String> decided = ArticleNotes.decided(attribution);
    return look.withReasons() && decided.isEmpty() ? ArticleNotes.reasons(attribution) : decided;
  }

  private List<Link> claims(ShownArticle shown, Statement statement) {
    List<Link> links = new ArrayList<>();
    for (Claim claim : site.archive().claimsOf(shown.ref(statement.id()))) {
      String href = Links.relative(page, Links.claim(claim.id()));
      links.add(new Link(Words.how(claim), href));
    }
    return links;
  }

  private List<List<Inline>> words(
      ShownArticle shown, Statement statement, List<Span> regions, Look look) {
    ArticleMarkup markup = new ArticleMarkup(site.archive(), shown);
    List<Layer<Annotation>> layers = new ArrayList<>(look.marks());
    String text = shown.article().text();
    if (!StatementParts.parts(statement, text).equals(regions)) {
      layers.addAll(markup.statement(statement, look.css()));
    }
    ParagraphWriter writer = new ParagraphWriter(shown.glyphs(), false);
    List<List<Inline>> paragraphs = new ArrayList<>();
    for (Span region : regions) {
      List<Inline> steps = new ArrayList<>();
      if (statement.kind() != Statement.Kind.DIRECT && isWithinSentence(shown, region.start())) {
        steps.add(Inline.text("… "));
      }
      steps.addAll(writer.write(region, layers, shown.gaps().in(region)));
      paragraphs.add(steps);
    }
    return paragraphs;
  }

  /** What is shown of each paragraph that the statement stands in. */
  private static List<Span> regions(ShownArticle shown, Statement statement) {
    List<Span> regions = new ArrayList<>();
    List<Span> parts = StatementParts.parts(statement, shown.article().text());
    List<Paragraph> paragraphs = shown.article().paragraphs();
    int first = shown.paragraph(parts.get(0));
    int last = Math.max(first, shown.article().paragraphAt(parts.get(parts.size() - 1).end()));
    for (Paragraph paragraph : paragraphs.subList(first, last + 1)) {
      int start = Integer.MAX_VALUE;
      int end = -1;
      for (Span part : parts) {
        if (part.overlaps(paragraph.span())) {
          start = Math.min(start, Math.max(part.start(), paragraph.span().start()));
          end = Math.max(end, Math.min(part.end(), paragraph.span().end()));
        }
      }
      if (end > start) {
        Span region = new Span(start, end);
        boolean direct = statement.kind() == Statement.Kind.DIRECT;
        regions.add(direct ? region : sentences(shown, paragraph, region));
      }
    }
    return regions.isEmpty() ? List.of(statement.span()) : regions;
  }

  /** The sentences that a stretch stands in, but not much more than {@link #AROUND} of them. */
  private static Span sentences(ShownArticle shown, Paragraph paragraph, Span region) {
    int start = region.start();
    int end = region.end();
    List<Sentence> sentences = shown.article().sentences();
    for (int i = shown.article().sentenceAt(region.start()); i < sentences.size(); i++) {
      Span sentence = sentences.get(i).span();
      if (sentence.start() >= region.end()) {
        break;
      }
      if (sentence.overlaps(region) && paragraph.span().contains(sentence)) {
        start = Math.min(start, sentence.start());
        end = Math.max(end, sentence.end());
      }
    }
    String text = shown.article().text();
    if (region.start() - start > AROUND) {
      int blank = text.indexOf(' ', region.start() - AROUND);
      start = blank < 0 || blank >= region.start() ? region.start() : blank + 1;
    }
    if (end - region.end() > AROUND) {
      int blank = text.lastIndexOf(' ', region.end() + AROUND);
      end = blank <= region.end() ? region.end() : blank;
    }
    return new Span(start, end);
  }

  /** True where the sentence has begun before, so that its head is left out. */
  private static boolean isWithinSentence(ShownArticle shown, int start) {
    List<Sentence> sentences = shown.article().sentences();
    return !sentences.isEmpty()
        && sentences.get(shown.article().sentenceAt(start)).span().start() < start;
  }

  private static String before(ShownArticle shown, Span region) {
    int index = shown.paragraph(region);
    Paragraph paragraph = shown.article().paragraphs().get(index);
    int start = Math.min(paragraph.span().start(), region.start());
    String own = end(shown, new Span(start, region.start()));
    boolean enough = own.length() > CONTEXT / 3 || index == 0;
    String earlier = enough ? "" : end(shown, span(shown, index - 1)) + " ";
    return Words.shortenedBefore((earlier + own).strip(), CONTEXT);
  }

  private static String after(ShownArticle shown, Span region) {
    int index = shown.article().paragraphAt(Math.max(region.start(), region.end() - 1));
    Paragraph paragraph = shown.article().paragraphs().get(index);
    int end = Math.max(paragraph.span().end(), region.end());
    String own = beginning(shown, new Span(region.end(), end));
    boolean last = index + 1 == shown.article().paragraphs().size();
    String later =
        own.length() > CONTEXT / 3 || last ? "" : " " + beginning(shown, span(shown, index + 1));
    return Words.shortened((own + later).strip(), CONTEXT);
  }

  private static Span span(ShownArticle shown, int paragraph) {
    return shown.article().paragraphs().get(paragraph).span();
  }

  /** A paragraph may be as long as the article, and each of its statements asks for its part. */
  private static String beginning(ShownArticle shown, Span span) {
    int end = Math.min(span.end(), span.start() + WINDOW);
    return shown.glyphs().line(new Span(span.start(), end));
  }

  private static String end(ShownArticle shown, Span span) {
    int start = Math.max(span.start(), span.end() - WINDOW);
    return shown.glyphs().line(new Span(start, span.end()));
  }
}

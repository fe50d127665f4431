package newsarchive.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import newsarchive.archive.Entity;
import newsarchive.archive.MentionRef;
import newsarchive.links.Links;
import newsarchive.model.ArticleId;
import newsarchive.model.Paragraph;
import newsarchive.model.Sentence;
import newsarchive.model.Span;
import newsarchive.site.Nesting.Layer;
import newsarchive.site.view.Inline;
import newsarchive.site.view.Link;
import newsarchive.site.view.MentionGroup;
import newsarchive.site.view.MentionView;

/** Every sentence that names an entity, with the name marked. */
final class Mentions {
  /** A sentence is shown up to so many characters on either side of the name. */
  private static final int REACH = 220;

  private final Site site;
  private final String page;

  Mentions(Site site, String page) {
    this.site = site;
    this.page = page;
  }

  List<MentionGroup> of(Entity entity, List<MentionRef> mentions) {
    Map<ArticleId, Map<Span, List<Span>>> articles = new LinkedHashMap<>();
    for (MentionRef mention : mentions) {
      ShownArticle shown = site.article(mention.article());
      articles
          .computeIfAbsent(mention.article(), any -> new LinkedHashMap<>())
          .computeIfAbsent(sentence(shown, mention.span()), any -> new ArrayList<>())
          .add(mention.span());
    }
    List<MentionGroup> groups = new ArrayList<>();
    articles.forEach((id, sentences) -> groups.add(group(site.article(id), sentences)));
    return groups;
  }

  private MentionGroup group(ShownArticle shown, Map<Span, List<Span>> sentences) {
    List<MentionView> views = new ArrayList<>();
    Annotation mark = Annotation.element("name", "", "b");
    ParagraphWriter writer = new ParagraphWriter(shown.glyphs(), false);
    sentences.forEach(
        (sentence, names) -> {
          List<Layer<Annotation>> layers = new ArrayList<>();
          names.forEach(name -> layers.add(new Layer<>(name, mark, false)));
          Span cut = reach(shown, sentence, names);
          List<Inline> words = new ArrayList<>();
          if (cut.start() > sentence.start()) {
            words.add(Inline.text("… "));
          }
          words.addAll(writer.write(cut, layers, List.of()));
          if (cut.end() < sentence.end()) {
            words.add(Inline.text(" …"));
          }
          views.add(new MentionView(words, place(shown, names.get(0))));
        });
    return new MentionGroup(
        StatementGroups.link(shown, page),
        Words.date(shown.date()),
        Words.iso(shown.date()),
        views);
  }

  private Link place(ShownArticle shown, Span name) {
    int paragraph = shown.paragraph(name);
    String anchor = Links.article(shown.id()) + "#" + Links.paragraphAnchor(paragraph);
    return new Link("¶" + (paragraph + 1), Links.relative(page, anchor));
  }

  private static Span sentence(ShownArticle shown, Span name) {
    Paragraph paragraph = shown.article().paragraphs().get(shown.paragraph(name));
    List<Sentence> sentences = shown.article().sentences();
    Span sentence =
        sentences.isEmpty()
            ? paragraph.span()
            : sentences.get(shown.article().sentenceAt(name.start())).span();
    return sentence.contains(name) ? sentence : paragraph.span();
  }

  /** The sentence, or of a very long one what stands around the names, cut between words. */
  private static Span reach(ShownArticle shown, Span sentence, List<Span> names) {
    String text = shown.article().text();
    int start = Math.max(sentence.start(), names.get(0).start() - REACH);
    int end = Math.min(sentence.end(), names.get(names.size() - 1).end() + REACH);
    while (start > sentence.start() && !Character.isWhitespace(text.charAt(start - 1))) {
      start--;
    }
    while (end < sentence.end() && !Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    return new Span(start, end);
  }
}

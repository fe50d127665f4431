package newsarchive.source;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Function;
import newsarchive.diagnostics.BadInput;

/**
 * Parses Markdown behind a step budget and on a big stack: some texts of a few bytes would keep the
 * parser busy for ever.
 */
public final class MarkdownParser {
  /** In bytes; the most intricate real articles have a few kilobytes. */
  private static final long STACK = 512L * 1024 * 1024;

  /** Longest text, in UTF-16 code units. */
  private static final int LONGEST = 4 * 1024 * 1024;

  /**
   * Most emphasis and link marks between two blank lines; the parser's time grows by its square.
   */
  private static final int MOST_DELIMITERS = 20_000;

  private MarkdownParser() {}

  /**
   * Parses a text and makes something of it.
   *
   * @param firstLine number of the text's first line in its file
   */
  public static <T> T parse(String text, int firstLine, Function<Document, T> use) throws BadInput {
    if (text.length() > LONGEST) {
      throw new BadInput(
          Codes.TOO_LARGE, 0, "more than 4 million characters of Markdown", "split the article");
    }
    refuseDelimiters(text, firstLine);
    FutureTask<T> task = new FutureTask<>(() -> use.apply(document(text)));
    Thread thread = new Thread(null, task, "markdown", STACK);
    thread.setDaemon(true);
    thread.start();
    try {
      return task.get();
    } catch (ExecutionException e) {
      Throwable cause = e.getCause();
      if (cause instanceof StepBudget.Exhausted || cause instanceof StackOverflowError) {
        throw intricate(0);
      }
      throw new IllegalStateException("the Markdown parser failed", cause);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new BadInput(Codes.INTRICATE, 0, "interrupted while reading Markdown", null);
    }
  }

  private static Document document(String text) {
    CharSequence counted = new StepBudget(text);
    return Parser.builder().build().parse(BasedSequence.of(counted));
  }

  private static void refuseDelimiters(String text, int firstLine) throws BadInput {
    int count = 0;
    int at = 0;
    while (at < text.length()) {
      int next = Lines.next(text, at);
      if (Blanks.isBlank(text, at, next)) {
        count = 0;
      }
      for (int i = at; i < next; i++) {
        count += "*_[]!".indexOf(text.charAt(i)) >= 0 ? 1 : 0;
      }
      if (count > MOST_DELIMITERS) {
        throw intricate(firstLine - 1 + Lines.at(text, at));
      }
      at = next;
    }
  }

  private static BadInput intricate(int line) {
    return new BadInput(
        Codes.INTRICATE,
        line,
        "the Markdown is too intricate to be an article",
        "simplify its links and emphasis, or save it as .txt");
  }
}

package newsarchive.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.IntConsumer;
import newsarchive.diagnostics.ArchiveException;
import org.jspecify.annotations.Nullable;

/**
 * A site made of parts that know nothing of each other, so that all cores work at them. Which files
 * it has and what fails first does not depend on the number of cores.
 */
public final class SiteParts implements SiteContent {
  /** As many parts are begun before it is asked whether one has failed. */
  static final int AT_ONCE = 512;

  private final List<SiteContent> parts;
  private final IntConsumer done;

  public SiteParts(List<? extends SiteContent> parts) {
    this(parts, count -> {});
  }

  /**
   * With somebody who watches.
   *
   * @param done is told how many parts are done, now and then
   */
  public SiteParts(List<? extends SiteContent> parts, IntConsumer done) {
    this.parts = List.copyOf(parts);
    this.done = done;
  }

  /**
   * Adds all parts.
   *
   * @throws ArchiveException what the first part of those says that fail
   */
  @Override
  public void writeTo(SiteSink sink) throws ArchiveException {
    for (int from = 0; from < parts.size(); from += AT_ONCE) {
      int to = Math.min(parts.size(), from + AT_ONCE);
      List<ArchiveException> failures = new ArrayList<>();
      parts.subList(from, to).parallelStream()
          .map(part -> failure(part, sink))
          .filter(Objects::nonNull)
          .forEachOrdered(failures::add);
      if (!failures.isEmpty()) {
        throw failures.get(0);
      }
      done.accept(to);
    }
  }

  private static @Nullable ArchiveException failure(SiteContent part, SiteSink sink) {
    try {
      part.writeTo(sink);
      return null;
    } catch (ArchiveException e) {
      return e;
    }
  }
}

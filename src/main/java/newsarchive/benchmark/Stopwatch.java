package newsarchive.benchmark;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Processor time of this thread, by stage. Time in which another process has the core does not
 * count, nor does the work of the compiler and of the garbage collector, which have threads of
 * their own.
 */
final class Stopwatch {
  /** What the analysis of an article is made of, in its order; the tagger is part of STATEMENTS. */
  enum Stage {
    SEGMENTS,
    LANGUAGE,
    ENTITIES,
    STATEMENTS,
    SPEAKERS,
    EVIDENCE,
    CLAIMS,
    TAGGER_ALONE
  }

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final Map<Stage, Long> spent = new EnumMap<>(Stage.class);

  /** Nanoseconds of processor time that this thread has used. */
  static long now() {
    return THREADS.getCurrentThreadCpuTime();
  }

  <T> T time(Stage stage, Supplier<T> work) {
    long begin = now();
    T result = work.get();
    spent.merge(stage, now() - begin, Long::sum);
    return result;
  }

  /** In nanoseconds. */
  long spent(Stage stage) {
    return spent.getOrDefault(stage, 0L);
  }
}

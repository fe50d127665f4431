package newsarchive.cache;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import newsarchive.model.AnalyzedArticle;
import newsarchive.model.Edited;
import newsarchive.model.SourceDocument;
import org.jspecify.annotations.Nullable;

/**
 * What the analysis of each article found, in a folder that may be deleted at any time. An entry
 * counts only for the very document, program and folder that it was made for: its name is the
 * SHA-256 sum of these, and a second sum over its content shows damage. So a cache that was copied
 * from elsewhere, cut off or altered is as good as none. Serves several threads; two programs that
 * use one folder at once do each other no harm.
 *
 * <p>Failures to read are misses. The first failure to write ends writing, and {@link #failure()}
 * tells it: a build never fails because of its cache.
 */
public final class AnalysisCache {
  /** Marks a folder for programs that make back-ups (bford.info/cachedir), and as ours for us. */
  static final String TAG_NAME = "CACHEDIR.TAG";

  private static final String TAG =
      """
      Signature: 8a477f597d28d172789f06886806bc55
      # Made by News Archive from the articles. It may be deleted at any time.
      """;
  private static final int SUM_BYTES = 32;

  private final Path folder;
  private final byte[] program;
  private final String place;
  private final Set<Path> used = ConcurrentHashMap.newKeySet();
  private final AtomicInteger hits = new AtomicInteger();
  private volatile @Nullable String failure;

  /**
   * Uses a folder, which need not exist.
   *
   * @param program as {@link ProgramFingerprint} tells it
   */
  public AnalysisCache(Path folder, byte[] program) {
    this.folder = folder;
    this.program = program.clone();
    this.place = folder.toAbsolutePath().normalize().toString();
    if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS) && !isOurs()) {
      failure = "it exists, and News Archive did not make it";
    }
  }

  private boolean isOurs() {
    try {
      return Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
          && Files.readString(folder.resolve(TAG_NAME)).equals(TAG);
    } catch (IOException e) {
      return false;
    }
  }

  /** Why nothing can be kept, or null. */
  public @Nullable String failure() {
    return failure;
  }

  /** How many articles were found so far. */
  public int hits() {
    return hits.get();
  }

  /** What was found in a document before, or null. */
  public @Nullable AnalyzedArticle find(SourceDocument document) {
    if (failure != null) {
      return null;
    }
    Path file = file(document);
    try {
      byte[] entry = Files.readAllBytes(file);
      if (entry.length < SUM_BYTES
          || !Arrays.equals(entry, 0, SUM_BYTES, sum(file, entry), 0, SUM_BYTES)) {
        return null;
      }
      Input in = new Input(entry, SUM_BYTES);
      AnalyzedArticle found = Decoder.read(in, document);
      if (!in.isAtEnd()) {
        return null;
      }
      used.add(file);
      hits.incrementAndGet();
      return found;
    } catch (IOException | RuntimeException e) {
      return null; // Missing or damaged: the article is analysed again.
    }
  }

  /**
   * Keeps what was found in a document.
   *
   * @param article as the program alone reads it
   * @throws IllegalArgumentException if an editor had a hand in it
   */
  public void keep(AnalyzedArticle article) {
    if (!article.edited().equals(Edited.NOTHING)) {
      throw new IllegalArgumentException("edited: " + article.article().id());
    }
    if (failure != null) {
      return;
    }
    Path file = file(article.article().source());
    Output out = new Output();
    for (int i = 0; i < SUM_BYTES; i++) {
      out.raw(0);
    }
    Encoder.write(out, article);
    byte[] entry = out.toBytes();
    System.arraycopy(sum(file, entry), 0, entry, 0, SUM_BYTES);
    try {
      Files.createDirectories(folder);
      Path tag = folder.resolve(TAG_NAME);
      if (!Files.exists(tag)) {
        Files.writeString(tag, TAG);
      }
      Files.createDirectories(parent(file));
      Files.write(file, entry);
      used.add(file);
    } catch (IOException e) {
      failure = String.valueOf(e.getMessage());
    }
  }

  /** Deletes what was neither found nor kept since this object was made. */
  public void prune() {
    if (failure != null || !isOurs()) {
      return;
    }
    try {
      Files.walkFileTree(
          folder,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                throws IOException {
              if (isEntry(file) && !used.contains(file)) {
                Files.delete(file);
              }
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      failure = String.valueOf(e.getMessage());
    }
  }

  private boolean isEntry(Path file) {
    String name = folder.relativize(file).toString();
    return name.length() == 2 * SUM_BYTES + 1 && name.charAt(2) != '.';
  }

  private Path file(SourceDocument document) {
    Output key = new Output();
    key.text(place);
    key.text(document.id().value());
    key.text(document.provenance().toString());
    key.text(document.metadata().toString());
    key.text(document.blocks().toString());
    key.text(document.text());
    MessageDigest digest = Sha256.start();
    digest.update(program);
    String name = HexFormat.of().formatHex(digest.digest(key.toBytes()));
    return folder.resolve(name.substring(0, 2)).resolve(name.substring(2));
  }

  /** Over the entry's name and content. */
  private byte[] sum(Path file, byte[] entry) {
    MessageDigest digest = Sha256.start();
    digest.update(folder.relativize(file).toString().getBytes(UTF_8));
    digest.update(program);
    digest.update(entry, SUM_BYTES, entry.length - SUM_BYTES);
    return digest.digest();
  }

  private static Path parent(Path file) {
    Path parent = file.getParent();
    if (parent == null) {
      throw new IllegalStateException("an entry lies in a folder: " + file);
    }
    return parent;
  }
}

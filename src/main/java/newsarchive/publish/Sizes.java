package newsarchive.publish;

/** How large a site grows. Serves several threads. */
final class Sizes {
  private int pages;
  private long bytes;
  private String largest = "";
  private long largestBytes = -1;

  synchronized void add(String path, long size) {
    pages += path.endsWith(".html") ? 1 : 0;
    bytes += size;
    if (size > largestBytes || (size == largestBytes && path.compareTo(largest) < 0)) {
      largest = path;
      largestBytes = size;
    }
  }

  synchronized Published.Size of(int files, int kept) {
    return new Published.Size(files, kept, pages, bytes, largest, Math.max(0, largestBytes));
  }
}

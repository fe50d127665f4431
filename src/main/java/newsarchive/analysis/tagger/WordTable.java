package newsarchive.analysis.tagger;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** What public word lists know of English words: parts of speech, classes of meaning, clusters. */
public final class WordTable {
  /**
   * A word.
   *
   * @param word lower case, at most 255 characters
   * @param tags parts of speech, most frequent first ({@code VBD_VBN}); may be empty
   * @param noun number of the lexicographers' file of its first sense as a noun, or 0
   * @param verb the same as a verb, or 0
   * @param fine number of its cluster, or 0
   * @param coarse number of the cluster of clusters, or 0
   */
  public record Entry(String word, String tags, int noun, int verb, int fine, int coarse) {}

  private final List<Entry> entries;
  private final Map<String, Integer> index;

  private WordTable(List<Entry> entries) {
    this.entries = entries;
    this.index = new HashMap<>(entries.size() * 2);
    for (int i = 0; i < entries.size(); i++) {
      index.put(entries.get(i).word(), i);
    }
  }

  /**
   * Makes a table.
   *
   * @param entries ascending by word
   */
  public static WordTable of(List<Entry> entries) {
    return new WordTable(List.copyOf(entries));
  }

  public int size() {
    return entries.size();
  }

  Entry entry(int i) {
    return entries.get(i);
  }

  /** Place of a word in lower case, or -1. */
  int find(String word) {
    return index.getOrDefault(word, -1);
  }

  /** Writes column by column; each word as what differs from the one before. */
  public void write(DataOutputStream out) throws IOException {
    List<String> sorted = List.copyOf(new TreeSet<>(entries.stream().map(Entry::tags).toList()));
    out.writeInt(entries.size());
    out.writeShort(sorted.size());
    for (String tag : sorted) {
      out.writeUTF(tag);
    }
    String last = "";
    for (Entry entry : entries) {
      int shared = 0;
      int most = Math.min(last.length(), entry.word().length());
      while (shared < most && last.charAt(shared) == entry.word().charAt(shared)) {
        shared++;
      }
      out.writeByte(shared);
      out.writeUTF(entry.word().substring(shared));
      last = entry.word();
    }
    for (Entry entry : entries) {
      out.writeShort(sorted.indexOf(entry.tags()));
    }
    for (Entry entry : entries) {
      out.writeByte(entry.noun());
    }
    for (Entry entry : entries) {
      out.writeByte(entry.verb());
    }
    for (Entry entry : entries) {
      out.writeShort(entry.fine());
    }
    for (Entry entry : entries) {
      out.writeByte(entry.coarse());
    }
  }

  /** Reads what {@link #write} wrote. */
  public static WordTable read(DataInputStream in) throws IOException {
    int size = in.readInt();
    String[] tags = new String[in.readUnsignedShort()];
    for (int i = 0; i < tags.length; i++) {
      tags[i] = in.readUTF();
    }
    String[] words = new String[size];
    String last = "";
    for (int i = 0; i < size; i++) {
      last = last.substring(0, in.readUnsignedByte()) + in.readUTF();
      words[i] = last;
    }
    int[][] columns = new int[5][size];
    for (int c = 0; c < columns.length; c++) {
      boolean wide = c == 0 || c == 3;
      for (int i = 0; i < size; i++) {
        columns[c][i] = wide ? in.readUnsignedShort() : in.readUnsignedByte();
      }
    }
    List<Entry> entries = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      entries.add(
          new Entry(
              words[i],
              tags[columns[0][i]],
              columns[1][i],
              columns[2][i],
              columns[3][i],
              columns[4][i]));
    }
    return new WordTable(entries);
  }
}

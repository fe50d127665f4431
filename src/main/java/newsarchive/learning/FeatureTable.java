package newsarchive.learning;

import java.util.Arrays;

/** Numbers for hashes: open addressing over two arrays; the hash 0 does not occur. */
public final class FeatureTable {
  private int[] keys;
  private int[] values;
  private int size;

  public FeatureTable(int expected) {
    int capacity = Integer.highestOneBit(Math.max(16, expected) * 2 - 1) * 2;
    keys = new int[capacity];
    values = new int[capacity];
  }

  public int size() {
    return size;
  }

  /** The number of a hash, or -1. */
  public int get(int key) {
    int i = slot(key);
    return keys[i] == key ? values[i] : -1;
  }

  public void put(int key, int value) {
    int i = slot(key);
    if (keys[i] == 0) {
      keys[i] = key;
      size++;
    }
    values[i] = value;
    if (size * 2L > keys.length) {
      grow();
    }
  }

  /** Adds 1 to the number of a hash, 0 if it was not there. */
  public void count(int key) {
    int i = slot(key);
    if (keys[i] == key) {
      values[i]++;
    } else {
      put(key, 1);
    }
  }

  /** All hashes, ascending: an order that no history of the table can change. */
  public int[] sortedKeys() {
    int[] all = new int[size];
    int n = 0;
    for (int key : keys) {
      if (key != 0) {
        all[n++] = key;
      }
    }
    Arrays.sort(all);
    return all;
  }

  private int slot(int key) {
    int mask = keys.length - 1;
    int i = (key ^ (key >>> 15)) & mask;
    while (keys[i] != 0 && keys[i] != key) {
      i = (i + 1) & mask;
    }
    return i;
  }

  private void grow() {
    int[] oldKeys = keys;
    int[] oldValues = values;
    keys = new int[oldKeys.length * 2];
    values = new int[keys.length];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != 0) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        values[slot] = oldValues[i];
      }
    }
  }
}

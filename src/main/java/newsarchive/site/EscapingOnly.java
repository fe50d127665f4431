package newsarchive.site;

import freemarker.cache.TemplateLoader;
import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/** Finds only templates whose name makes Freemarker escape what they print. */
record EscapingOnly(TemplateLoader loader) implements TemplateLoader {
  @Override
  public @Nullable Object findTemplateSource(String name) throws IOException {
    try {
      return name.endsWith(".ftlh") ? loader.findTemplateSource(name) : null;
    } catch (SecurityException e) {
      throw new IOException(name + " lies outside of the folder of templates", e);
    }
  }

  @Override
  public long getLastModified(Object source) {
    return loader.getLastModified(source);
  }

  @Override
  public Reader getReader(Object source, String encoding) throws IOException {
    return loader.getReader(source, encoding);
  }

  @Override
  public void closeTemplateSource(Object source) throws IOException {
    loader.closeTemplateSource(source);
  }
}

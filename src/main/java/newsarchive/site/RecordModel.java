package newsarchive.site;

import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A view record for templates: its components by name, and nothing else of it. */
final class RecordModel implements TemplateHashModel {
  /** Java makes the list of a record's components anew whenever it is asked. */
  private static final ClassValue<Map<String, Method>> ACCESSORS =
      new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
          Map<String, Method> accessors = new LinkedHashMap<>();
          for (RecordComponent component : type.getRecordComponents()) {
            accessors.put(component.getName(), component.getAccessor());
          }
          return accessors;
        }
      };

  private final Record view;
  private final ViewWrapper wrapper;

  RecordModel(Record view, ViewWrapper wrapper) {
    this.view = view;
    this.wrapper = wrapper;
  }

  @Override
  public @Nullable TemplateModel get(String name) throws TemplateModelException {
    Map<String, Method> accessors = ACCESSORS.get(view.getClass());
    Method accessor = accessors.get(name);
    if (accessor == null) {
      String known = String.join(", ", accessors.keySet());
      throw new TemplateModelException(
          view.getClass().getSimpleName() + " has no \"" + name + "\", only " + known);
    }
    try {
      return wrapper.wrap(accessor.invoke(view));
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new TemplateModelException("cannot read " + name, e);
    }
  }

  @Override
  public boolean isEmpty() {
    return false;
  }
}

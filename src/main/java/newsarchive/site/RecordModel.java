package newsarchive.site;

import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A view record for templates: its components by name, and nothing else of it. */
final class RecordModel implements TemplateHashModel {
  private final Record view;
  private final ViewWrapper wrapper;

  RecordModel(Record view, ViewWrapper wrapper) {
    this.view = view;
    this.wrapper = wrapper;
  }

  @Override
  public @Nullable TemplateModel get(String name) throws TemplateModelException {
    RecordComponent[] components = view.getClass().getRecordComponents();
    for (RecordComponent component : components) {
      if (component.getName().equals(name)) {
        return wrapper.wrap(value(component));
      }
    }
    String known =
        Arrays.stream(components).map(RecordComponent::getName).collect(Collectors.joining(", "));
    throw new TemplateModelException(
        view.getClass().getSimpleName() + " has no \"" + name + "\", only " + known);
  }

  private @Nullable Object value(RecordComponent component) throws TemplateModelException {
    try {
      return component.getAccessor().invoke(view);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new TemplateModelException("cannot read " + component.getName(), e);
    }
  }

  @Override
  public boolean isEmpty() {
    return false;
  }
}

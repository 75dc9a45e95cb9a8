package id.benang.grader.record;

import id.benang.grader.model.Grade;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Grades made up from the types alone: whoever adds a component, a kind of verdict or a constant finds it in them. No
 * two values of one grade are the same.
 */
final class EveryGrade {

    private static final int FILLED = 2;

    /** How the gaps are filled: with as many of everything as this. */
    private final int size;

    private final Set<Class<?>> met = new LinkedHashSet<>();
    private final Map<Class<?>, Integer> constants = new HashMap<>();
    private int values;

    private EveryGrade(int size) {
        this.size = size;
    }

    /** A grade with every optional value, every kind and every constant. */
    static Grade full() {
        return (Grade) new EveryGrade(FILLED).value(Grade.class);
    }

    /** A grade in which all that may be missing is. */
    static Grade empty() {
        return (Grade) new EveryGrade(0).value(Grade.class);
    }

    /** All types that a grade is made of. */
    static Set<Class<?>> types() {
        EveryGrade every = new EveryGrade(FILLED);
        every.value(Grade.class);
        return every.met;
    }

    private Object value(Type type) {
        if (type instanceof ParameterizedType generic) {
            return generic(generic);
        }
        Class<?> raw = (Class<?>) type;
        met.add(raw);
        if (raw.isEnum()) {
            int next = constants.merge(raw, 1, Integer::sum) - 1;
            return raw.getEnumConstants()[next % raw.getEnumConstants().length];
        }
        if (raw.isSealed()) {
            return value(raw.getPermittedSubclasses()[0]);
        }
        return raw.isRecord() ? record(raw) : plain(raw);
    }

    private Object generic(ParameterizedType generic) {
        Type held = generic.getActualTypeArguments()[0];
        if (generic.getRawType() == Optional.class) {
            return size == 0 ? Optional.empty() : Optional.of(value(held));
        }
        if (generic.getRawType() == List.class) {
            return size == 0 ? List.of() : all(held);
        }
        throw new IllegalArgumentException("Say here how a value of this type is made up: " + generic);
    }

    /** A value of each kind, and of a type without kinds some. */
    private List<Object> all(Type held) {
        Class<?> raw = (Class<?>) held;
        List<Object> all = new ArrayList<>();
        for (Class<?> kind : kindsWithin(raw)) {
            all.add(raw.isSealed() ? value(kind) : ofKind(raw, kind));
        }
        if (raw.isEnum()) {
            all.addAll(Arrays.asList(raw.getEnumConstants()));
        }
        IntStream.range(all.size(), size).forEach(missing -> all.add(value(held)));
        return all;
    }

    /**
     * The kinds that a value of this type can be of, by itself or by one of its components; a type of constants stands
     * there as often as it has constants, which are taken in turn.
     */
    private static List<Class<?>> kindsWithin(Class<?> raw) {
        if (raw.isSealed()) {
            return List.of(raw.getPermittedSubclasses());
        }
        if (!raw.isRecord()) {
            return List.of();
        }
        List<Class<?>> kinds = new ArrayList<>();
        for (RecordComponent component : raw.getRecordComponents()) {
            Class<?> type = component.getType();
            if (type.isSealed()) {
                kinds.addAll(List.of(type.getPermittedSubclasses()));
            } else if (type.isEnum()) {
                Arrays.stream(type.getEnumConstants()).forEach(constant -> kinds.add(type));
            }
        }
        return kinds;
    }

    private Object ofKind(Class<?> holder, Class<?> kind) {
        return make(
                holder,
                Arrays.stream(holder.getRecordComponents())
                        .map(component -> component.getType().isSealed()
                                        && component.getType().isAssignableFrom(kind)
                                ? value(kind)
                                : value(component.getGenericType()))
                        .toArray());
    }

    private Object record(Class<?> raw) {
        return make(
                raw,
                Arrays.stream(raw.getRecordComponents())
                        .map(component -> value(component.getGenericType()))
                        .toArray());
    }

    private static Object make(Class<?> raw, Object[] values) {
        try {
            Class<?>[] types = Arrays.stream(raw.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new);
            Constructor<?> canonical = raw.getDeclaredConstructor(types);
            return canonical.newInstance(values);
        } catch (ReflectiveOperationException impossible) {
            throw new LinkageError(raw + " is no public record", impossible);
        }
    }

    /** Hostile where it is a text. */
    private Object plain(Class<?> raw) {
        int number = ++values;
        if (raw == String.class) {
            return number + " \u0000\u001b[31m\"\\{0}\ud83d\ude00\ud83d \u2028</script>é\r\n";
        } else if (raw == int.class) {
            return number;
        } else if (raw == long.class || raw == Long.class) {
            return Long.MAX_VALUE - number;
        } else if (raw == double.class) {
            return number / 3.0;
        } else if (raw == boolean.class) {
            return number % 2 == 0;
        }
        throw new IllegalArgumentException("Say here how a value of this type is made up: " + raw);
    }
}

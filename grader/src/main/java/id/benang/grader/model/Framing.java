package id.benang.grader.model;

import id.benang.grader.model.ModuleSettings.Wire;

/**
 * How the messages of one record are told apart.
 *
 * @param texts the texts that can be on a raw wire; nobody asks for them where there are lines
 */
public record Framing(Wire wire, KnownTexts texts) {

    /** One line a message. */
    public static final Framing LINES = new Framing(Wire.LINE, new KnownTexts());

    /** The framing of a record that is still to be written: on a raw wire its texts become known as it grows. */
    public static Framing on(Wire wire) {
        return wire == Wire.LINE ? LINES : new Framing(wire, new KnownTexts());
    }

    /** The framing of a record that no longer changes. */
    public static Framing of(Wire wire, Iterable<Entry> entries) {
        Framing framing = on(wire);
        entries.forEach(entry -> framing.learnFrom(entry.event()));
        return framing;
    }

    /** Takes note of the texts that can be on the wire because of this event. */
    public void learnFrom(Event event) {
        if (wire == Wire.RAW) {
            texts.learnFrom(event);
        }
    }

    /** A framer for one connection, from its beginning. */
    public Framer framer() {
        return wire == Wire.LINE ? new LineFramer() : new RawFramer(texts);
    }

    /** A message as it is put on a wire. */
    public static Bytes framed(String message, Wire wire) {
        return Bytes.utf8(wire == Wire.LINE ? message + "\n" : message);
    }
}

package id.benang.grader.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a stream without line ends into messages, by the texts that can be in it. A message is a known text, the
 * longest that fits, with what was put in front of it: a stamp, or a name that does not belong there. What is no known
 * text stays a piece of its own, which grows as long as nothing known follows. A line end, where a program sends
 * one all the same, ends a message and is dropped. Not thread-safe.
 */
public final class RawFramer implements Framer {

    /** A stream of nothing known is cut after so many characters, so that looking at it stays quick. */
    private static final int LONGEST_UNKNOWN = 16 * 1024;

    /** So much of the end of an unknown text is shown while it may still grow. */
    private static final int LONGEST_SIGHTING = 240;

    private static final int LONGEST_FRONT = 120;
    private static final String GAP = "\\s{0,2}[-|:>]{0,2}\\s{0,2}";
    /** What somebody puts in front of a message: something in brackets, a date or a time, a name with a colon. */
    private static final Pattern FRONT = Pattern.compile("(?:(?:[\\[(<{][^\\[\\](){}<>]{0,60}[\\])>}]{1,2}" + GAP
            + "){1,2}" + "|\\d[\\d:./,TZ+\\- ]{3,40}" + GAP + "|[^:!?.\\[\\]]{1,40}:\\s?|\\s{1,3})$");

    private final KnownTexts known;
    private final Utf8Text decoder = new Utf8Text();
    private final Deque<Mark> marks = new ArrayDeque<>();
    private final List<Line> settledLines = new ArrayList<>();
    /** What may still be cut otherwise than now. */
    private String rest = "";
    /** How many characters of it, from its beginning, hold no known text and never will. */
    private int unknown;

    /** How many characters came before the rest. */
    private long before;

    private List<Line> lines = List.of();
    private final List<Line> sightings = new ArrayList<>();

    /**
     * Up to where in the stream an entry brought it.
     *
     * @param end in characters from the stream's beginning
     */
    private record Mark(long end, long order, Moment at) {}

    /**
     * @param known the texts that can be in the stream; more may become known before they come
     */
    public RawFramer(KnownTexts known) {
        this.known = known;
    }

    @Override
    public void feed(Bytes bytes, long order, Moment at) {
        decoder.feed(bytes);
        rest += decoder.take();
        marks.add(new Mark(before + rest.length(), order, at));
        Cut cut = new Cut();
        cut.cut();
        List<Line> all = new ArrayList<>(settledLines);
        all.addAll(cut.pieces);
        see(all, settledLines.size());
        settledLines.addAll(cut.pieces.subList(0, cut.settledPieces));
        lines = Collections.unmodifiableList(all);
        unknown = cut.unknownEnd - cut.settledEnd;
        forget(cut.settledEnd);
    }

    /** Adds what is new or goes on among these messages, from an index on. */
    private void see(List<Line> now, int from) {
        for (int place = from; place < now.size(); place++) {
            Line line = now.get(place);
            boolean sawTheEnd = place == lines.size() - 1 && line.text().length() > LONGEST_SIGHTING;
            if (place >= lines.size() || sawTheEnd || !lines.get(place).equals(line)) {
                sightings.add(place + 1 < now.size() ? line : endOf(line));
            }
        }
    }

    private static Line endOf(Line line) {
        String text = line.text();
        return text.length() <= LONGEST_SIGHTING
                ? line
                : new Line(text.substring(text.length() - LONGEST_SIGHTING), line.order(), line.at());
    }

    private void forget(int characters) {
        rest = rest.substring(characters);
        before += characters;
        while (marks.size() > 1 && marks.getFirst().end() <= before) {
            marks.removeFirst();
        }
    }

    /** The messages so far: a list that no longer changes. The last ones may be longer in the next such list. */
    @Override
    public List<Line> lines() {
        return lines;
    }

    @Override
    public List<Line> sightings() {
        return Collections.unmodifiableList(sightings);
    }

    /** Nothing, ever: what is no message stands among the {@link #lines()} as a piece of its own. */
    @Override
    public String pending() {
        return "";
    }

    /** One cutting of the rest. */
    private final class Cut {
        private final List<Line> pieces = new ArrayList<>();
        private int settledPieces;
        private int settledEnd;
        private boolean unsettled;
        /** Where the unknown text begins that stands before the index. */
        private int start;

        private int index = unknown;
        /** Up to where there is nothing known, nor the beginning of it, behind the last settled piece. */
        private int unknownEnd = unknown;

        void cut() {
            while (index < rest.length()) {
                unsettled |= known.couldGrow(rest, index);
                int length = known.longestAt(rest, index);
                if (length > 0) {
                    addKnown(length);
                } else if (rest.charAt(index) == '\n') {
                    add(start, index);
                    goOnAt(index + 1);
                } else {
                    index++;
                    unknownEnd = unsettled ? unknownEnd : index;
                    endWhatIsTooLong();
                }
            }
            add(start, rest.length());
        }

        private void addKnown(int length) {
            int front = index - frontOf(rest.substring(Math.max(start, index - LONGEST_FRONT), index));
            add(start, front);
            add(front, index + length);
            goOnAt(index + length);
        }

        private void endWhatIsTooLong() {
            if (index - start >= LONGEST_UNKNOWN) {
                add(start, index);
                goOnAt(index);
            }
        }

        private void goOnAt(int next) {
            start = next;
            index = next;
            if (!unsettled) {
                settledPieces = pieces.size();
                settledEnd = next;
                unknownEnd = next;
            }
        }

        private void add(int from, int to) {
            String piece = rest.substring(from, to);
            String text = piece.endsWith("\r") ? piece.substring(0, piece.length() - 1) : piece;
            if (!text.isEmpty()) {
                Mark mark = markAt(before + to);
                pieces.add(new Line(text, mark.order(), mark.at()));
            }
        }
    }

    private static int frontOf(String unknown) {
        Matcher matcher = FRONT.matcher(unknown);
        return matcher.find() ? unknown.length() - matcher.start() : 0;
    }

    private Mark markAt(long end) {
        return marks.stream().filter(mark -> mark.end() >= end).findFirst().orElseThrow();
    }
}

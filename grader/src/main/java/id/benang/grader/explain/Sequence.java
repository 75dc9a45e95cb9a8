package id.benang.grader.explain;

import id.benang.grader.model.Diagram;
import id.benang.grader.model.Diagram.Kind;
import id.benang.grader.model.Event;
import id.benang.grader.model.LabModule;
import id.benang.grader.model.Message;
import id.benang.grader.model.Role;
import id.benang.grader.model.Transcript;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Tells a transcript as a sequence diagram around what a check holds against the program. */
public final class Sequence {

    /** What fits on a page and into a head. */
    static final int MOST_ROWS = 40;
    /** So many of them come after the violation. */
    private static final int ROWS_BEHIND = 6;
    /** What is still read as a list. */
    static final int MOST_RECORDED = 250;

    private static final int RECORDED_BEHIND = 50;
    /** Lanes that are no connections; no connection is called so. */
    private static final String PROGRAM = "\u0000program";

    private static final String CONSOLE = "\u0000console";

    private final Transcript transcript;
    private final Role role;
    private final Set<Long> evidence;
    private final Map<String, Integer> lanes = new LinkedHashMap<>();
    private final List<Message> headings = new ArrayList<>();
    private final List<Diagram.Row> rows = new ArrayList<>();

    private Sequence(Transcript transcript, Role role, List<Long> evidence) {
        this.transcript = transcript;
        this.role = role;
        this.evidence = new HashSet<>(evidence);
    }

    /**
     * The diagram of a transcript.
     *
     * @param role which of the module's programs was driven
     * @param evidence the entries that show the violation
     */
    public static Diagram of(Transcript transcript, Role role, List<Long> evidence) {
        return told(transcript, role, evidence).window(MOST_ROWS, ROWS_BEHIND);
    }

    /** The same with more rows than a drawing can hold. */
    static Diagram record(Transcript transcript, Role role, List<Long> evidence) {
        return told(transcript, role, evidence).window(MOST_RECORDED, RECORDED_BEHIND);
    }

    private static Sequence told(Transcript transcript, Role role, List<Long> evidence) {
        Sequence sequence = new Sequence(transcript, role, evidence);
        sequence.openLanes();
        transcript.entries().forEach(entry -> sequence.tell(entry.order(), entry.event()));
        return sequence;
    }

    private void openLanes() {
        boolean watchesConsole = role == Role.CLIENT || transcript.module().family() == LabModule.Family.ECHO;
        if (watchesConsole) {
            lane(CONSOLE, Message.of(role == Role.CLIENT ? "diagram.lane.screen" : "diagram.lane.operator"));
        }
        lane(PROGRAM, Message.of("diagram.lane." + role.id()));
        transcript.entries().forEach(entry -> {
            if (entry.event() instanceof Event.Connected connected) {
                lane(connected.who(), heading(connected.who()));
            } else if (entry.event() instanceof Event.ConnectFailed failed) {
                lane(failed.who(), heading(failed.who()));
            }
        });
    }

    private Message heading(String who) {
        return role == Role.CLIENT ? Message.of("diagram.lane.scripted") : Message.of("diagram.text", who);
    }

    private void lane(String who, Message heading) {
        if (lanes.putIfAbsent(who, lanes.size()) == null) {
            headings.add(heading);
        }
    }

    private void tell(long order, Event event) {
        if (event instanceof Event.Sent sent) {
            messages(order, sent.who(), PROGRAM, sent.bytes().text());
        } else if (event instanceof Event.Received received) {
            messages(order, PROGRAM, received.who(), received.bytes().text());
        } else if (event instanceof Event.Typed typed) {
            messages(order, CONSOLE, PROGRAM, typed.bytes().text());
        } else if (event instanceof Event.Printed printed) {
            messages(order, PROGRAM, CONSOLE, printed.bytes().text());
        } else if (event instanceof Event.Faulted faulted) {
            note(
                    order,
                    faulted.who(),
                    Message.of("diagram.fault." + faulted.fault().id()));
        } else if (event instanceof Event.GaveUp gaveUp) {
            lost(order, gaveUp);
        } else {
            tellOfConnections(order, event);
        }
    }

    private void tellOfConnections(long order, Event event) {
        if (event instanceof Event.Connected it) {
            connection(order, it.who(), PROGRAM, Message.of("diagram.connected"));
        } else if (event instanceof Event.ConnectFailed it) {
            connection(order, it.who(), PROGRAM, Message.of("diagram.refused"));
        } else if (event instanceof Event.Left it) {
            connection(
                    order,
                    it.who(),
                    PROGRAM,
                    Message.of("diagram.left."
                            + it.how().name().toLowerCase(Locale.ROOT).replace('_', '-')));
        } else if (event instanceof Event.EndReceived it) {
            connection(order, PROGRAM, it.who(), Message.of("diagram.ended"));
        } else if (event instanceof Event.ResetReceived it) {
            connection(order, PROGRAM, it.who(), Message.of("diagram.reset"));
        } else if (event instanceof Event.InputEnded) {
            connection(order, CONSOLE, PROGRAM, Message.of("diagram.input-ended"));
        } else if (event instanceof Event.Exited it) {
            note(order, PROGRAM, Message.of("diagram.exited", it.status()));
        } else if (event instanceof Event.TookTooMuchMemory) {
            note(order, PROGRAM, Message.of("diagram.too-much-memory"));
        } else if (event instanceof Event.Suspended) {
            note(order, PROGRAM, Message.of("diagram.suspended"));
        } else if (event instanceof Event.Resumed) {
            note(order, PROGRAM, Message.of("diagram.resumed"));
        }
    }

    private void messages(long order, String from, String to, String text) {
        if (lanes.containsKey(from) && lanes.containsKey(to)) {
            text.lines().forEach(line -> add(Kind.MESSAGE, order, from, to, Message.of("diagram.text", line)));
        }
    }

    private void connection(long order, String from, String to, Message label) {
        if (lanes.containsKey(from) && lanes.containsKey(to)) {
            add(Kind.CONNECTION, order, from, to, label);
        }
    }

    private void note(long order, String at, Message label) {
        if (lanes.containsKey(at)) {
            add(Kind.NOTE, order, at, at, label);
        }
    }

    /** A thing that did not come: {@code what @ Ani, Budi} names those who waited for it. */
    private void lost(long order, Event.GaveUp gaveUp) {
        int at = gaveUp.waitingFor().lastIndexOf(" @ ");
        String what = at < 0 ? gaveUp.waitingFor() : gaveUp.waitingFor().substring(0, at);
        Message label = Message.of("diagram.text", what);
        boolean drawn = false;
        for (String who :
                at < 0 ? new String[0] : gaveUp.waitingFor().substring(at + 3).split(", ", -1)) {
            if (lanes.containsKey(who)) {
                rows.add(new Diagram.Row(Kind.LOST, lane(PROGRAM), lane(who), label, isViolation(order)));
                drawn = true;
            }
        }
        if (!drawn) {
            rows.add(new Diagram.Row(
                    Kind.NOTE, lane(PROGRAM), lane(PROGRAM), Message.of("diagram.missing", what), isViolation(order)));
        }
    }

    /** Where no entry is named as evidence, what did not come is the violation. */
    private boolean isViolation(long order) {
        return evidence.isEmpty() || evidence.contains(order);
    }

    private void add(Kind kind, long order, String from, String to, Message label) {
        rows.add(new Diagram.Row(kind, lane(from), lane(to), label, evidence.contains(order)));
    }

    private int lane(String who) {
        return lanes.getOrDefault(who, 0);
    }

    /** The rows around the last violation, or the last rows where there is none; lanes without any are left out. */
    private Diagram window(int most, int behind) {
        int anchor = rows.size() - 1;
        for (int index = 0; index < rows.size(); index++) {
            anchor = rows.get(index).violation() ? index : anchor;
        }
        int end = Math.min(rows.size(), anchor + 1 + behind);
        int begin = Math.max(0, end - most);
        List<Diagram.Row> shown = rows.subList(begin, end);
        List<Integer> used = IntStream.range(0, headings.size())
                .filter(lane -> lane == lane(PROGRAM) || shown.stream().anyMatch(row -> touches(row, lane)))
                .boxed()
                .toList();
        return new Diagram(
                used.stream().map(headings::get).toList(),
                shown.stream()
                        .map(row -> new Diagram.Row(
                                row.kind(),
                                used.indexOf(row.from()),
                                used.indexOf(row.to()),
                                row.label(),
                                row.violation()))
                        .toList(),
                begin,
                rows.size() - end);
    }

    private static boolean touches(Diagram.Row row, int lane) {
        return row.from() == lane || row.to() == lane;
    }
}

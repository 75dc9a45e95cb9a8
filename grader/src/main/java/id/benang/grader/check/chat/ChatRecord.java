package id.benang.grader.check.chat;

import id.benang.grader.model.ChatText;
import id.benang.grader.model.Event;
import id.benang.grader.model.Line;
import id.benang.grader.model.Moment;
import id.benang.grader.model.Transcript;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A transcript read as a chat: who was there from when to when, who said what, and who heard what. */
final class ChatRecord {

    /** So many of a sender's latest lines are looked for in altered form: the fences are among them. */
    private static final int LATEST = 20;

    private final List<Member> members = new ArrayList<>();
    private final List<Post> posts = new ArrayList<>();
    private final Map<Member, Map<Member, Long>> lastHeard = new HashMap<>();
    private final List<Long> waitedInVain;

    private ChatRecord(Transcript transcript) {
        waitedInVain =
                transcript.all(Event.GaveUp.class).map(Transcript.Placed::order).toList();
    }

    static ChatRecord of(Transcript transcript) {
        return transcript.readAs(ChatRecord.class, ChatRecord::read);
    }

    private static ChatRecord read(Transcript transcript) {
        ChatRecord chat = new ChatRecord(transcript);
        transcript.all(Event.Connected.class).forEach(connected -> chat.add(transcript, connected));
        return chat;
    }

    private void add(Transcript transcript, Transcript.Placed<Event.Connected> connected) {
        String who = connected.event().who();
        List<Line> said = transcript.sent(who);
        Hearing hearing =
                new Hearing(transcript.received(who).stream().map(Heard::of).toList());
        Member member = new Member(
                who,
                connected.order(),
                said.stream().findFirst(),
                hearing,
                hearing.all(ChatText.WELCOME).stream().mapToLong(Heard::order).findFirst(),
                transcript.first(Event.Left.class, event -> event.who().equals(who)));
        members.add(member);
        said.stream().skip(1).forEach(line -> posts.add(new Post(member, line)));
    }

    /** All connections, in the order in which they were made. */
    List<Member> members() {
        return members;
    }

    /** All chat lines, in no particular order among different senders. */
    List<Post> posts() {
        return posts;
    }

    /** The chat lines of one step of the scenario. */
    List<Post> posts(Span step) {
        return posts.stream().filter(post -> step.holds(post.order())).toList();
    }

    /** Everything that the server should have broadcast, each with what caused it. */
    List<Cause> broadcasts() {
        List<Cause> causes = new ArrayList<>();
        for (Member member : named()) {
            Line username = member.username().orElseThrow();
            causes.add(new Cause(ChatText.joined(member.name()), username.order(), username.at()));
            member.departure()
                    .ifPresent(left -> causes.add(new Cause(ChatText.left(member.name()), left.order(), left.at())));
        }
        posts.forEach(post ->
                causes.add(new Cause(post.text(), post.order(), post.line().at())));
        return causes;
    }

    /** The texts of those among some lines that nothing in the record explains, without stamps. */
    List<String> strays(List<Line> lines) {
        Set<String> explained = new HashSet<>(Set.of(ChatText.NICK, ChatText.WELCOME));
        broadcasts().forEach(cause -> explained.add(cause.text()));
        List<String> strays = new ArrayList<>(Heard.texts(lines));
        strays.removeAll(explained);
        return strays;
    }

    /**
     * What makes the server broadcast something.
     *
     * @param text what it should broadcast, without a stamp
     * @param order the entry that caused it
     * @param at when that was
     */
    record Cause(String text, long order, Moment at) {}

    /** The connections that said a username. */
    List<Member> named() {
        return members.stream().filter(member -> member.username().isPresent()).toList();
    }

    /**
     * Those who must hear a chat line: they were in when it was sent, and stayed until it had arrived or was lost.
     */
    List<Member> mustHear(Post post) {
        return mustHear(post.sender(), post.order());
    }

    /** Those who must hear of something else that a sender caused, e.g. by its name. */
    List<Member> mustHear(Member sender, long order) {
        return presentAt(order).stream()
                .filter(member -> stayedToHear(member, sender, order))
                .toList();
    }

    /** Whether one stayed until what a sender caused at an entry had arrived or was lost. */
    boolean stayedToHear(Member member, Member sender, long order) {
        return stayedFor(member, order) || passedFence(member, sender, order);
    }

    /**
     * Whether one that was in when something happened stayed long enough to be told: to the end, or until the grader
     * had waited in vain. One that left before may or may not have been told; either is right.
     */
    boolean stayedFor(Member member, long order) {
        return member.departure().isEmpty()
                || waitedInVain.stream().anyMatch(waited -> order < waited && waited < member.left());
    }

    /** Whether one has heard what the same sender said later: what it did before has then arrived or is lost. */
    private boolean passedFence(Member member, Member sender, long order) {
        return lastHeard.computeIfAbsent(member, this::lastHeardBy).getOrDefault(sender, -1L) > order;
    }

    /** For each sender the last of its lines that one has heard, altered or not. */
    private Map<Member, Long> lastHeardBy(Member member) {
        Map<Member, Long> last = new HashMap<>();
        Map<Member, Integer> looked = new HashMap<>();
        posts.stream()
                .sorted(Comparator.comparingLong(Post::order).reversed())
                .filter(post -> !last.containsKey(post.sender()))
                .filter(post -> !member.all(post.text()).isEmpty()
                        || (looked.merge(post.sender(), 1, Integer::sum) <= LATEST && hasAltered(member, post)))
                .forEach(post -> last.put(post.sender(), post.order()));
        return last;
    }

    /** What came with something around it has come, too: a server that alters lines has passed its fences. */
    private static boolean hasAltered(Member member, Post post) {
        return member.lines().stream().anyMatch(line -> line.text().contains(post.text()));
    }

    /** Those who were in at an entry and had not left. */
    List<Member> presentAt(long order) {
        return members.stream().filter(member -> member.presentAt(order)).toList();
    }
}

package id.benang.grader.check.challenge;

import id.benang.grader.check.Check;
import id.benang.grader.check.NotReached;
import id.benang.grader.check.Quote;
import id.benang.grader.model.Message;
import id.benang.grader.model.Transcript;
import id.benang.grader.model.Verdict;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Of any number of claims of one name at the same moment exactly one wins. */
public final class TakenNameRace implements Check {

    @Override
    public String id() {
        return "taken-name-race";
    }

    @Override
    public Verdict judge(Transcript transcript) {
        Map<String, List<Claim>> races = ChallengeRecord.of(transcript).claims().stream()
                .collect(Collectors.groupingBy(Claim::name, LinkedHashMap::new, Collectors.toList()));
        races.values().removeIf(claims -> claims.size() < 2);
        return races.values().stream()
                .map(TakenNameRace::judge)
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> races.isEmpty() ? NotReached.in(transcript) : Verdict.passed());
    }

    private static Optional<Verdict> judge(List<Claim> claims) {
        List<Claim> winners = claims.stream().filter(Claim::isAccepted).toList();
        String name = Quote.of(claims.get(0).name());
        Long[] orders = claims.stream().map(Claim::order).toArray(Long[]::new);
        if (winners.size() > 1) {
            return Optional.of(
                    Verdict.failed(Message.of("taken-name-race.several", claims.size(), name, winners.size()), orders));
        }
        Optional<Claim> unanswered =
                claims.stream().filter(claim -> claim.answer().isEmpty()).findFirst();
        if (unanswered.isPresent()) {
            return Optional.of(Verdict.failed(Message.of("taken-name-race.unanswered", claims.size(), name), orders));
        }
        return winners.isEmpty()
                ? Optional.of(Verdict.failed(Message.of("taken-name-race.nobody", claims.size(), name), orders))
                : Optional.empty();
    }
}

package id.benang.grader.starter;

import id.benang.grader.model.Message;
import id.benang.grader.model.UnusableInput;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One thing that students write themselves.
 *
 * @param number its place among the module's steps, from 1
 * @param file the name of its file
 * @param task what is to be done, in a few words
 */
record Step(int number, String file, String task) {

    private static final Pattern TITLE = Pattern.compile("Langkah (\\d{1,3}): (.+?)\\.?");

    /**
     * The steps of one module in their order.
     *
     * @throws UnusableInput if one bears no number, or their numbers do not count up from 1
     */
    static List<Step> of(List<MarkedText> sources) throws UnusableInput {
        List<Step> steps = new ArrayList<>();
        for (MarkedText source : sources) {
            for (Part.Solution solution : source.solutions()) {
                if (!solution.task().isEmpty()) {
                    steps.add(read(source.name(), solution));
                }
            }
        }
        steps.sort(Comparator.comparingInt(Step::number));
        for (int index = 0; index < steps.size(); index++) {
            Step step = steps.get(index);
            if (step.number() != index + 1) {
                throw new UnusableInput(Message.of("starter.steps", step.file(), step.number(), index + 1));
            }
        }
        return List.copyOf(steps);
    }

    private static Step read(String name, Part.Solution solution) throws UnusableInput {
        Matcher title = TITLE.matcher(solution.task().get(0));
        if (!title.matches()) {
            throw new UnusableInput(Message.of("starter.mark.unnumbered", name, solution.line()));
        }
        return new Step(Integer.parseInt(title.group(1)), name.substring(name.lastIndexOf('/') + 1), title.group(2));
    }
}

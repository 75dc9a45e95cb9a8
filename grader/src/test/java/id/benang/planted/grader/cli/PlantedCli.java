package id.benang.planted.grader.cli;

import id.benang.planted.grader.launch.PlantedLaunch;

/** Knows how programs are started, which only grading may; and closes a cycle. */
public class PlantedCli {
    @SuppressWarnings("NullAway")
    PlantedLaunch forbidden = null;
}

package id.benang.planted.grader.submission;

import id.benang.planted.grader.cli.PlantedCli;

/** Knows the command line, which no package may. */
public class PlantedSubmission {
    PlantedCli forbidden = new PlantedCli();
}

package id.benang.planted.grader.journal;

import id.benang.planted.grader.cli.PlantedCli;

/** Knows the command line, which no package may. */
public class PlantedJournal {
    PlantedCli forbidden = new PlantedCli();
}

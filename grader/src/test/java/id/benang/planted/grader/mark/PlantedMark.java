package id.benang.planted.grader.mark;

import id.benang.planted.grader.cli.PlantedCli;

/** Knows the command line, which no package may. */
public class PlantedMark {
    PlantedCli forbidden = new PlantedCli();
}

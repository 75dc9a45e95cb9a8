package id.benang.planted.grader.explain;

import id.benang.planted.grader.cli.PlantedCli;

/** Knows the command line, which no package may. */
public class PlantedExplain {
    PlantedCli forbidden = new PlantedCli();
}

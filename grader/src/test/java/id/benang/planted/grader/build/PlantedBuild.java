package id.benang.planted.grader.build;

import id.benang.planted.grader.cli.PlantedCli;

/** Knows the command line, which no package may. */
public class PlantedBuild {
    PlantedCli forbidden = new PlantedCli();
}

package id.benang.planted.grader.starter;

import id.benang.planted.grader.cli.PlantedCli;

/** Knows the command line, which no package may. */
public class PlantedStarter {
    PlantedCli forbidden = new PlantedCli();
}

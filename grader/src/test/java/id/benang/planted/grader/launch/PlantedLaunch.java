package id.benang.planted.grader.launch;

import id.benang.planted.grader.cli.PlantedCli;

/** Knows the command line, which no package may. */
public class PlantedLaunch {
    PlantedCli forbidden = new PlantedCli();
}

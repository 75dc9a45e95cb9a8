package id.benang.planted.grader.check;

import id.benang.planted.grader.cli.PlantedCli;

/** Knows the command line, which no package may. */
public class PlantedCheck {
    PlantedCli forbidden = new PlantedCli();
}

package id.benang.planted.grader.print;

import id.benang.planted.grader.cli.PlantedCli;

/** Knows the command line, which no package may. */
public class PlantedPrint {
    PlantedCli forbidden = new PlantedCli();
}

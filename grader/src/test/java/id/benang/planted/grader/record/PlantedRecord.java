package id.benang.planted.grader.record;

import id.benang.planted.grader.cli.PlantedCli;

/** Knows the command line, which no package may. */
public class PlantedRecord {
    PlantedCli forbidden = new PlantedCli();
}

package id.benang.planted.grader.report;

import id.benang.planted.grader.cli.PlantedCli;

/** Knows the command line, which no package may. */
public class PlantedReport {
    PlantedCli forbidden = new PlantedCli();
}

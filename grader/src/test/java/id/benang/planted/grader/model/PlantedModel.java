package id.benang.planted.grader.model;

import id.benang.planted.grader.cli.PlantedCli;

/** Knows the command line, which no package may. */
public class PlantedModel {
    PlantedCli forbidden = new PlantedCli();
}

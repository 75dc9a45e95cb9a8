package id.benang.planted.grader.slot;

import id.benang.planted.grader.cli.PlantedCli;

/** Knows the command line, which no package may. */
public class PlantedSlot {
    PlantedCli forbidden = new PlantedCli();
}

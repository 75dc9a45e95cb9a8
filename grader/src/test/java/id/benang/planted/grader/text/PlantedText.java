package id.benang.planted.grader.text;

import id.benang.planted.grader.cli.PlantedCli;

/** Knows the command line, which no package may. */
public class PlantedText {
    PlantedCli forbidden = new PlantedCli();
}

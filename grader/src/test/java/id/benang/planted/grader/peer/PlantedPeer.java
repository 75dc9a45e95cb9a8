package id.benang.planted.grader.peer;

import id.benang.planted.grader.cli.PlantedCli;

/** Knows the command line, which no package may. */
public class PlantedPeer {
    PlantedCli forbidden = new PlantedCli();
}

package id.benang.planted.grader.build.reading;

import id.benang.planted.grader.build.PlantedBuild;

/** Knows the compiling around it. */
public class PlantedReading {
    PlantedBuild forbidden = new PlantedBuild();
}

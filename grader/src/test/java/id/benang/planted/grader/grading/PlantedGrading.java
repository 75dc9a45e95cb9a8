package id.benang.planted.grader.grading;

import id.benang.planted.grader.report.PlantedReport;

/** Knows the reports. */
public class PlantedGrading {
    PlantedReport forbidden = new PlantedReport();
}

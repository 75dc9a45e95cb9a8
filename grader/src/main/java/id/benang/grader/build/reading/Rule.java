package id.benang.grader.build.reading;

import java.util.List;

/** Looks for one habit. */
interface Rule {

    /** Is shown each place of interest, in the order of the text. */
    void see(Site site);

    /** What it found, once everything has been shown. */
    List<Finding> findings(Threads threads);
}

package id.benang.planted.grader.scenario;

import id.benang.planted.grader.check.PlantedCheck;
import java.io.IOException;
import java.net.Socket;
import java.util.Objects;
import javax.tools.ToolProvider;

/** Judges while it drives, and does by itself what others are there for. */
public class PlantedScenario {
    PlantedCheck forbidden = new PlantedCheck();

    void drive() throws IOException, InterruptedException {
        Thread.sleep(1);
        System.out.println(System.getenv("HOME"));
        Objects.requireNonNull(ToolProvider.getSystemJavaCompiler());
        new ProcessBuilder("true").start();
        new Socket().close();
    }
}

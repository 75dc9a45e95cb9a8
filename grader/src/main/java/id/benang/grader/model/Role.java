package id.benang.grader.model;

/** The part that a program of a module plays. */
public enum Role {
    SERVER("server"),
    CLIENT("client");

    private final String id;

    Role(String id) {
        this.id = id;
    }

    /** The name used on the command line and in {@code benang.toml}. */
    public String id() {
        return id;
    }
}

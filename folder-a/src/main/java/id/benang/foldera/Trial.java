package id.benang.foldera;

final class Trial {
    private Trial() {}

    static int answer() {
        return 42;
    }
}

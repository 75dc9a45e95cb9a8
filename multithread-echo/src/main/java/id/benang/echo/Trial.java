package id.benang.echo;

final class Trial {
    private Trial() {}

    static int answer() {
        return 42;
    }
}
